package coach.connects.engine;

import coach.connects.chat.Button;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.profile.Identity;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButtons;
import coach.connects.session.Conversation;
import coach.connects.session.FreelancerState;
import coach.connects.session.PendingQuestion;
import coach.connects.wallet.Pool;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Gives the buttons of a step their ids and binds them to the person, the chat and the step. */
public final class ButtonBinder {
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int KEY_LENGTH = 12;
    /** In whichever language. */
    private static final String ADDRESS = "://";

    private static final String QUESTION_MARKS = "?？؟";

    /** What the key of a button begins with that is an administrator's: whoever else presses it hears so. */
    private static final String ADMINISTRATORS = "a-";

    private final RandomGenerator random;
    private final Predicate<String> forAdministrators;

    /**
     * Binds with keys from this source; it should be a secure one wherever others could guess.
     *
     * @param forAdministrators whether the command of this name is for a group's administrators
     */
    public ButtonBinder(RandomGenerator random, Predicate<String> forAdministrators) {
        this.random = random;
        this.forAdministrators = forAdministrators;
    }

    /** Whether a button of this id was shown to an administrator. */
    static boolean isAdministrators(String id) {
        return id.startsWith(ADMINISTRATORS);
    }

    /**
     * What a step comes to with its buttons bound.
     *
     * @param state the state, knowing its new buttons
     * @param replies the messages
     */
    public record BoundResult(FreelancerState state, List<OutgoingMessage> replies) {}

    /** The result of a message with its buttons bound to whoever sent it. */
    public BoundResult bind(CommandContext context, CommandResult result) {
        boolean redelivered = context.state().processed().contains(context.eventId());
        return bind(
                new Binding(
                        context.event().source().user(),
                        context.now(),
                        Optional.of(context.event()),
                        cause(context),
                        context.event() instanceof ChatEvent.TextMessage ? cause(context) : context.eventId(),
                        context.state(),
                        redelivered ? Optional.of(context.state().buttons()) : Optional.empty(),
                        isCourtesy(context, result),
                        new ArrayList<>()),
                AnswerForm.added(context, CancelOffer.added(context, GroupSilence.kept(context, result))));
    }

    /** Thanks and the like, said by the way. */
    private static boolean isCourtesy(CommandContext context, CommandResult result) {
        return context.event() instanceof ChatEvent.TextMessage message
                && result.state().equals(context.state())
                && SmallTalk.of(context.view(), message.text())
                        .filter(said -> said == SmallTalk.THANKS || said == SmallTalk.FINE)
                        .isPresent();
    }

    /** The message that this goes back to: one that is edited stays the same, and a press belongs to what its button does. */
    private static String cause(CommandContext context) {
        ChatEvent event = context.event();
        Optional<String> earlier = event instanceof ChatEvent.TextMessage message
                ? message.edits()
                : event instanceof ChatEvent.ButtonPress press
                        ? context.state()
                                .buttons()
                                .known(press.button())
                                .map(ActiveButton::cause)
                                .filter(known -> !known.isEmpty())
                        : Optional.empty();
        return earlier.orElseGet(context::eventId);
    }

    /** What nobody asked for, with its buttons bound to this person as of this instant. */
    public BoundResult bind(Identity person, Instant now, CommandResult result) {
        return bind(
                new Binding(
                        person,
                        now,
                        Optional.empty(),
                        "",
                        "",
                        result.state(),
                        Optional.empty(),
                        false,
                        new ArrayList<>()),
                result);
    }

    /**
     * Whose buttons are bound.
     *
     * @param person who alone may press them
     * @param now the present
     * @param event what they did, where they did something
     * @param cause the message of theirs that it goes back to; empty where it goes back to none
     * @param step the message by which they said it, or else the press
     * @param before the state as it was
     * @param shown the buttons that they have already, where they are answered again
     * @param courtesy whether thanks were only answered, so that what was told before is still what they speak of
     * @param fresh the buttons bound so far
     */
    private record Binding(
            Identity person,
            Instant now,
            Optional<ChatEvent> event,
            String cause,
            String step,
            FreelancerState before,
            Optional<ActiveButtons> shown,
            boolean courtesy,
            List<ActiveButton> fresh) {}

    private BoundResult bind(Binding binding, CommandResult result) {
        FreelancerState state = result.state();
        ActiveButtons buttons = withoutOlderAnswers(binding, result, closePressed(binding, result));
        List<OutgoingMessage> replies = new ArrayList<>();
        for (MessageDraft draft : result.messages()) {
            boolean spoken = state.profile().usesScreenReader() && draft.at().isPrivate();
            String group = key();
            OutgoingMessage message = spoken ? spoken(binding, draft, group) : reply(binding, draft, group);
            state = asked(binding, state, message, group);
            replies.add(message);
        }
        boolean changes = !binding.fresh().isEmpty() || !buttons.equals(state.buttons());
        FreelancerState after =
                changes ? state.withSession(session -> session.with(buttons.plus(binding.fresh()))) : state;
        return new BoundResult(listed(after, binding.fresh()), List.copyOf(replies));
    }

    /**
     * A question that is put by this message is remembered with it; one of a check is worded anew each time, and goes back to
     * the one answer before it.
     */
    private static FreelancerState asked(
            Binding binding, FreelancerState state, OutgoingMessage message, String group) {
        String chat = message.at().chatKey();
        Optional<Conversation> before = binding.before().conversation(chat);
        return state.conversation(chat)
                .filter(open -> open.asked().isEmpty() && !before.equals(Optional.of(open)))
                .map(open -> open.topic() instanceof PendingQuestion
                        ? open.asked(new Conversation.Asked(binding.cause(), group, asking(message.text())))
                        : open.asked(new Conversation.Asked(binding.step(), group, RichText.of(""))))
                .map(open -> state.withSession(session -> session.with(open)))
                .orElse(state);
    }

    /** A list shown now is newer than any question: a bare number is one of the list. */
    private static FreelancerState listed(FreelancerState state, List<ActiveButton> fresh) {
        return fresh.stream()
                .filter(button -> button.number() > 0)
                .map(ActiveButton::chat)
                .findFirst()
                .map(chat -> state.withSession(session -> session.withListIn(chat)))
                .orElse(state);
    }

    /**
     * A press that was answered in place closes its whole message, which words that say a label leave where it stands; any
     * press closes what answers only once.
     */
    private static ActiveButtons closePressed(Binding binding, CommandResult result) {
        ActiveButtons buttons = result.state().buttons();
        Optional<ActiveButton> pressed = binding.event()
                .filter(ChatEvent.ButtonPress.class::isInstance)
                .map(ChatEvent.ButtonPress.class::cast)
                .flatMap(press ->
                        buttons.find(press.button(), press.source().chat().chatKey()));
        if (pressed.isEmpty()) {
            return buttons;
        }
        String group = pressed.get().group();
        boolean typed = binding.event()
                .filter(event -> event instanceof ChatEvent.ButtonPress press
                        && press.message().isEmpty())
                .isPresent();
        boolean replaced = !typed && result.messages().stream().anyMatch(MessageDraft::inPlace);
        if (replaced) {
            return buttons.withoutGroup(group);
        }
        return pressed.get().once() ? buttons.withoutOnce(group) : buttons;
    }

    /** A "yes" in words answers the newest message alone, whether that has buttons or not. */
    private static ActiveButtons withoutOlderAnswers(Binding binding, CommandResult result, ActiveButtons buttons) {
        ActiveButtons left = buttons;
        if (binding.shown().isEmpty() && !binding.courtesy()) {
            for (MessageDraft draft : result.messages()) {
                left = left.withoutAnswers(draft.at().chatKey());
            }
        }
        return left;
    }

    /** From the line on that asks: a receipt above it is not told again. An address in it may be a secret, and is not kept. */
    private static RichText asking(RichText words) {
        String plain = words.plain();
        if (plain.contains(ADDRESS)) {
            return RichText.of("");
        }
        int mark = -1;
        for (int at = 0; at < plain.length() && mark < 0; at++) {
            mark = QUESTION_MARKS.indexOf(plain.charAt(at)) >= 0 ? at : -1;
        }
        return mark < 0 ? words : words.cut(plain.lastIndexOf('\n', mark) + 1, plain.length());
    }

    private OutgoingMessage reply(Binding binding, MessageDraft draft, String group) {
        OutgoingMessage message = OutgoingMessage.at(draft.at(), draft.text()).withTone(draft.tone());
        for (List<ButtonSpec> row : draft.rows()) {
            List<Button> bound = new ArrayList<>();
            for (ButtonSpec button : row) {
                button(binding, draft, button, group).ifPresent(bound::add);
            }
            message = bound.isEmpty() ? message : message.withRow(bound);
        }
        if (draft.personal()) {
            message = message.visibleTo(binding.person());
        }
        if (draft.file().isPresent()) {
            message = message.withFile(draft.file().get());
        }
        if (draft.version().isPresent()) {
            message = message.withVersion(draft.version().getAsLong());
        }
        if (draft.form().isPresent()) {
            message = message.withForm(draft.form().get());
        }
        if (draft.replacedMessageId().isPresent()) {
            return message.replacingMessage(draft.replacedMessageId().get());
        }
        Optional<String> earlier =
                draft.inPlace() ? binding.event().flatMap(event -> actedOn(event, draft)) : Optional.empty();
        return earlier.map(message::replacingMessage).orElse(message);
    }

    /** The message whose button was pressed, or from which the form was opened; what is answered elsewhere replaces none. */
    private static Optional<String> actedOn(ChatEvent event, MessageDraft draft) {
        if (!draft.at().chatKey().equals(event.source().chat().chatKey())) {
            return Optional.empty();
        }
        if (event instanceof ChatEvent.FormSubmission submission) {
            return submission.message();
        }
        return event instanceof ChatEvent.ButtonPress press
                ? Optional.of(press.message()).filter(id -> !id.isEmpty())
                : Optional.empty();
    }

    /** For a screen reader: numbered words instead of rows of buttons, and always a message of its own (UX-12, UX-28). */
    private OutgoingMessage spoken(Binding binding, MessageDraft draft, String group) {
        RichText text = draft.text();
        int number = 0;
        for (ButtonSpec button : draft.rows().stream().flatMap(List::stream).toList()) {
            if (button.kind() == ButtonSpec.Kind.ADDRESS) {
                text = text.plus(RichText.of(
                        "\n" + button.label() + ": " + button.action().argument()));
            } else if (button.kind() == ButtonSpec.Kind.AGAIN) {
                // Its number stands in the words that are put again.
                again(binding, button);
            } else if (button.unseen()) {
                button(binding, draft, button, group);
            } else if (button(binding, draft, button, group).isPresent()) {
                String numbered = ActiveButton.numbered(++number);
                addButton(binding, draft, button, group, numbered);
                text = text.plus(RichText.of("\n" + numbered + " ")).plus(RichText.of(button.label()));
            }
        }
        OutgoingMessage message = OutgoingMessage.at(draft.at(), text).withTone(draft.tone());
        return draft.file().map(message::withFile).orElse(message);
    }

    private Optional<Button> button(Binding binding, MessageDraft draft, ButtonSpec button, String group) {
        if (button.unseen()) {
            if (binding.shown().isEmpty()) {
                addButton(binding, draft, button, group, button.label());
            }
            return Optional.empty();
        }
        if (button.kind() == ButtonSpec.Kind.ADDRESS) {
            return Optional.of(Button.opening(button.action().argument(), button.label()));
        }
        if (button.kind() == ButtonSpec.Kind.PRIVATE) {
            return Optional.of(Button.privateDeepLink(SharedButtonId.leading(button.action()), button.label()));
        }
        if (button.kind() == ButtonSpec.Kind.OPEN) {
            String id = SharedButtonId.open(button.action());
            if (draft.at().isPrivate() && binding.shown().isEmpty()) {
                add(binding, draft, button, group, id, button.label());
            }
            return Optional.of(new Button(id, button.label()));
        }
        if (button.kind() == ButtonSpec.Kind.AGAIN) {
            return again(binding, button);
        }
        if (binding.shown().isPresent()) {
            return shownBefore(binding.shown().get(), draft, button);
        }
        Button shown = new Button(addButton(binding, draft, button, group, button.label()), button.label());
        return Optional.of(button.kind() == ButtonSpec.Kind.DANGER ? shown.dangerous() : shown);
    }

    /** One that stands under an earlier message too: a press of either is one press. */
    private static Optional<Button> again(Binding binding, ButtonSpec button) {
        String id = button.action().argument();
        binding.before()
                .buttons()
                .known(id)
                .filter(shown -> !shown.closed())
                .map(shown -> shown.shown(binding.now()))
                .map(shown -> button.answer().isGiven() ? shown.answering(button.answer()) : shown)
                .ifPresent(binding.fresh()::add);
        return Optional.of(new Button(id, button.label()));
    }

    /** Binds a button, and gives its id. */
    private String addButton(Binding binding, MessageDraft draft, ButtonSpec button, String group, String label) {
        String id = (forAdministrators.test(button.action().command()) ? ADMINISTRATORS : "") + key();
        add(binding, draft, button, group, id, label);
        return id;
    }

    private static void add(
            Binding binding, MessageDraft draft, ButtonSpec button, String group, String id, String label) {
        boolean once = button.kind() == ButtonSpec.Kind.ONCE || button.kind() == ButtonSpec.Kind.DANGER;
        ActiveButton shown =
                new ActiveButton(id, draft.at().chatKey(), group, label, button.action(), once, binding.now());
        binding.fresh()
                .add(shown.at(button.number())
                        .answering(button.answer())
                        .about(button.pool().orElse(Pool.OWN))
                        .causedBy(binding.cause()));
    }

    /** An answer that is given again because its message came again carries those of its buttons that still answer. */
    private static Optional<Button> shownBefore(ActiveButtons shown, MessageDraft draft, ButtonSpec spec) {
        return shown.inChat(draft.at().chatKey()).stream()
                .filter(button -> button.action().equals(spec.action()))
                .map(button -> new Button(button.id(), spec.label()))
                .findFirst();
    }

    private String key() {
        return RandomCode.draw(random, ALPHABET, KEY_LENGTH);
    }
}
