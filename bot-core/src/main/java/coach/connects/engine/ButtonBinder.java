package coach.connects.engine;

import coach.connects.chat.Button;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButtons;
import coach.connects.session.FreelancerState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Gives the buttons of a step their ids and binds them to the person, the chat and the step. */
public final class ButtonBinder {
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int KEY_LENGTH = 12;

    private final RandomGenerator random;

    /** Takes the keys from this source; it should be a secure one wherever others could guess. */
    public ButtonBinder(RandomGenerator random) {
        this.random = random;
    }

    /**
     * What a step comes to with its buttons bound.
     *
     * @param state the dossier, knowing its new buttons
     * @param replies the messages
     */
    public record BoundResult(FreelancerState state, List<OutgoingMessage> replies) {}

    /** The step with its buttons bound to the person of the turn. */
    public BoundResult bind(CommandContext context, CommandResult result) {
        ActiveButtons buttons = closePressed(context, result);
        List<OutgoingMessage> replies = new ArrayList<>();
        List<ActiveButton> fresh = new ArrayList<>();
        for (MessageDraft draft : result.messages()) {
            boolean spoken =
                    result.state().profile().usesScreenReader() && draft.at().isPrivate();
            replies.add(spoken ? spoken(context, draft, fresh) : reply(context, draft, fresh));
        }
        boolean changes = !fresh.isEmpty() || !buttons.equals(result.state().buttons());
        FreelancerState after = changes ? result.state().with(buttons.plus(fresh)) : result.state();
        return new BoundResult(after, List.copyOf(replies));
    }

    /** A press that was answered in place closes its whole message; any press closes what answers only once. */
    private ActiveButtons closePressed(CommandContext context, CommandResult result) {
        ActiveButtons buttons = result.state().buttons();
        if (!(context.event() instanceof ChatEvent.ButtonPress press)) {
            return buttons;
        }
        Optional<ActiveButton> pressed =
                buttons.find(press.button(), press.source().chat().chatKey());
        if (pressed.isEmpty()) {
            return buttons;
        }
        String group = pressed.get().group();
        boolean replaced = result.messages().stream().anyMatch(MessageDraft::inPlace);
        if (replaced) {
            return buttons.withoutGroup(group);
        }
        return pressed.get().once() ? buttons.withoutOnce(group) : buttons;
    }

    private OutgoingMessage reply(CommandContext context, MessageDraft draft, List<ActiveButton> fresh) {
        String group = key();
        OutgoingMessage message = OutgoingMessage.at(draft.at(), draft.text());
        for (List<ButtonSpec> row : draft.rows()) {
            List<Button> bound = new ArrayList<>();
            for (ButtonSpec button : row) {
                button(context, draft, button, group, fresh).ifPresent(bound::add);
            }
            message = bound.isEmpty() ? message : message.withRow(bound);
        }
        if (draft.personal()) {
            message = message.visibleTo(context.event().source().user());
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
        // What is answered elsewhere has nothing to replace there.
        boolean here =
                draft.at().chatKey().equals(context.event().source().chat().chatKey());
        Optional<String> earlier = draft.inPlace() && here ? actedOn(context.event()) : Optional.empty();
        return earlier.map(message::replacingMessage).orElse(message);
    }

    /** The message whose button was pressed, or from which the form was opened. */
    private static Optional<String> actedOn(ChatEvent event) {
        if (event instanceof ChatEvent.FormSubmission submission) {
            return submission.message();
        }
        return event instanceof ChatEvent.ButtonPress press
                ? Optional.of(press.message()).filter(id -> !id.isEmpty())
                : Optional.empty();
    }

    /** For a screen reader: numbered words instead of rows of buttons, and always a message of its own (UX-12, UX-28). */
    private OutgoingMessage spoken(CommandContext context, MessageDraft draft, List<ActiveButton> fresh) {
        String group = key();
        RichText text = draft.text();
        int number = 0;
        for (ButtonSpec button : draft.rows().stream().flatMap(List::stream).toList()) {
            if (button(context, draft, button, group, fresh).isPresent()) {
                String numbered = ActiveButton.numbered(++number);
                fresh.add(new ActiveButton(
                        key(),
                        draft.at().chatKey(),
                        group,
                        numbered,
                        button.action(),
                        button.kind() == ButtonSpec.Kind.ONCE,
                        context.now()));
                text = text.plus(RichText.of("\n" + numbered + " ")).plus(RichText.of(button.label()));
            }
        }
        OutgoingMessage message = OutgoingMessage.at(draft.at(), text);
        return draft.file().map(message::withFile).orElse(message);
    }

    private Optional<Button> button(
            CommandContext context, MessageDraft draft, ButtonSpec button, String group, List<ActiveButton> fresh) {
        if (button.kind() == ButtonSpec.Kind.PRIVATE) {
            return Optional.of(Button.privateDeepLink(SharedButtonId.leading(button.action()), button.label()));
        }
        if (button.kind() == ButtonSpec.Kind.OPEN) {
            return Optional.of(new Button(SharedButtonId.id(button.action()), button.label()));
        }
        if (context.state().processed().contains(context.eventId())) {
            return shownBefore(context, draft, button);
        }
        String id = key();
        boolean once = button.kind() == ButtonSpec.Kind.ONCE;
        fresh.add(new ActiveButton(
                id, draft.at().chatKey(), group, button.label(), button.action(), once, context.now()));
        return Optional.of(new Button(id, button.label()));
    }

    /** An answer that is given again because its message came again carries those of its buttons that still answer. */
    private static Optional<Button> shownBefore(CommandContext context, MessageDraft draft, ButtonSpec spec) {
        return context.state().buttons().inChat(draft.at().chatKey()).stream()
                .filter(button -> button.action().equals(spec.action()))
                .map(button -> new Button(button.id(), spec.label()))
                .findFirst();
    }

    private String key() {
        return RandomCode.draw(random, ALPHABET, KEY_LENGTH);
    }
}
