package coach.connects.command;

import coach.connects.chat.Button;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.OutgoingMessage;
import coach.connects.chat.RichText;
import coach.connects.conversation.Dossier;
import coach.connects.conversation.LiveButton;
import coach.connects.conversation.LiveButtons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Gives the buttons of a step their ids and binds them to the person, the chat and the step. */
public final class Binder {
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int KEY_LENGTH = 12;

    private final RandomGenerator random;

    /** Takes the keys from this source; it should be a secure one wherever others could guess. */
    public Binder(RandomGenerator random) {
        this.random = random;
    }

    /**
     * What a step comes to with its buttons bound.
     *
     * @param after the dossier, knowing its new buttons
     * @param replies the messages
     */
    public record Bound(Dossier after, List<OutgoingMessage> replies) {}

    /** The step with its buttons bound to the person of the turn. */
    public Bound bind(Turn turn, Step step) {
        LiveButtons buttons = closePressed(turn, step);
        List<OutgoingMessage> replies = new ArrayList<>();
        List<LiveButton> fresh = new ArrayList<>();
        for (Say say : step.says()) {
            boolean spoken = step.after().profile().reader() && say.at().isPrivate();
            replies.add(spoken ? spoken(turn, say, fresh) : reply(turn, say, fresh));
        }
        boolean changes = !fresh.isEmpty() || !buttons.equals(step.after().buttons());
        Dossier after = changes ? step.after().with(buttons.plus(fresh)) : step.after();
        return new Bound(after, List.copyOf(replies));
    }

    /** A press that was answered in place closes its whole message; any press closes what answers only once. */
    private LiveButtons closePressed(Turn turn, Step step) {
        LiveButtons buttons = step.after().buttons();
        if (!(turn.event() instanceof ChatEvent.ButtonPress press)) {
            return buttons;
        }
        Optional<LiveButton> pressed =
                buttons.find(press.button(), press.source().chat().chatKey());
        if (pressed.isEmpty()) {
            return buttons;
        }
        String group = pressed.get().group();
        boolean replaced = step.says().stream().anyMatch(Say::inPlace);
        if (replaced) {
            return buttons.withoutGroup(group);
        }
        return pressed.get().once() ? buttons.withoutOnce(group) : buttons;
    }

    private OutgoingMessage reply(Turn turn, Say say, List<LiveButton> fresh) {
        String group = key();
        OutgoingMessage message = OutgoingMessage.at(say.at(), say.text());
        for (List<Offer> row : say.rows()) {
            List<Button> bound = new ArrayList<>();
            for (Offer offer : row) {
                button(turn, say, offer, group, fresh).ifPresent(bound::add);
            }
            message = bound.isEmpty() ? message : message.withRow(bound);
        }
        if (say.personal()) {
            message = message.visibleTo(turn.event().source().user());
        }
        if (say.file().isPresent()) {
            message = message.withFile(say.file().get());
        }
        if (say.edition().isPresent()) {
            message = message.withVersion(say.edition().getAsLong());
        }
        if (say.form().isPresent()) {
            message = message.withForm(say.form().get());
        }
        if (say.earlier().isPresent()) {
            return message.replacingMessage(say.earlier().get());
        }
        // What is answered elsewhere has nothing to replace there.
        boolean here = say.at().chatKey().equals(turn.event().source().chat().chatKey());
        Optional<String> earlier = say.inPlace() && here ? actedOn(turn.event()) : Optional.empty();
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
    private OutgoingMessage spoken(Turn turn, Say say, List<LiveButton> fresh) {
        String group = key();
        RichText text = say.text();
        int number = 0;
        for (Offer offer : say.rows().stream().flatMap(List::stream).toList()) {
            if (button(turn, say, offer, group, fresh).isPresent()) {
                String numbered = LiveButton.numbered(++number);
                fresh.add(new LiveButton(
                        key(),
                        say.at().chatKey(),
                        group,
                        numbered,
                        offer.action(),
                        offer.kind() == Offer.Kind.ONCE,
                        turn.now()));
                text = text.plus(RichText.of("\n" + numbered + " ")).plus(RichText.of(offer.label()));
            }
        }
        OutgoingMessage message = OutgoingMessage.at(say.at(), text);
        return say.file().map(message::withFile).orElse(message);
    }

    private Optional<Button> button(Turn turn, Say say, Offer offer, String group, List<LiveButton> fresh) {
        if (offer.kind() == Offer.Kind.PRIVATE) {
            return Optional.of(Button.privateDeepLink(OpenButton.leading(offer.action()), offer.label()));
        }
        if (offer.kind() == Offer.Kind.OPEN) {
            return Optional.of(new Button(OpenButton.id(offer.action()), offer.label()));
        }
        if (turn.dossier().handled().contains(turn.cause())) {
            return shownBefore(turn, say, offer);
        }
        String id = key();
        boolean once = offer.kind() == Offer.Kind.ONCE;
        fresh.add(new LiveButton(id, say.at().chatKey(), group, offer.label(), offer.action(), once, turn.now()));
        return Optional.of(new Button(id, offer.label()));
    }

    /** An answer that is given again because its message came again carries those of its buttons that still answer. */
    private static Optional<Button> shownBefore(Turn turn, Say say, Offer offer) {
        return turn.dossier().buttons().in(say.at().chatKey()).stream()
                .filter(button -> button.action().equals(offer.action()))
                .map(button -> new Button(button.id(), offer.label()))
                .findFirst();
    }

    private String key() {
        StringBuilder key = new StringBuilder(KEY_LENGTH);
        for (int i = 0; i < KEY_LENGTH; i++) {
            key.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return key.toString();
    }
}
