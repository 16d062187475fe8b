package coach.connects.engine;

import coach.connects.session.ActiveButton;
import coach.connects.session.ActiveButton.Answer;
import coach.connects.session.ActiveButton.Use;
import coach.connects.session.ActiveButtons;
import coach.connects.session.Conversation;
import coach.connects.session.FreelancerState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Questions that wait for a press, whether words may answer them too or not. */
public final class ButtonQuestion {
    private ButtonQuestion() {}

    /** Whether one of this chat can be answered by a "No" that was shown within a day. */
    public static boolean isOpen(CommandContext context) {
        return isOpen(context.view(), context.at().chatKey());
    }

    /** The same of a chat. */
    static boolean isOpen(View view, String chat) {
        return !open(view, chat, Instant.MIN).isEmpty();
    }

    /** The state without the question of this chat that waits for words, and without those that were put after it by buttons. */
    public static FreelancerState stopped(CommandContext context) {
        String chat = context.at().chatKey();
        Optional<Conversation> asking = context.state().conversation(chat);
        Set<String> put = asking.isPresent()
                ? open(context.view(), chat, asking.get().lastAt())
                : newest(context).map(Set::of).orElse(Set.of());
        Optional<String> own = asking.flatMap(Conversation::asked).map(Conversation.Asked::group);
        ActiveButtons buttons = context.state()
                .buttons()
                .closing(
                        button -> button.chat().equals(chat)
                                && (put.contains(button.group())
                                        || (button.once() && own.equals(Optional.of(button.group())))),
                        Use.STOPPED);
        return context.state()
                // Nor is the list of a question that was left pressed by a number any more.
                .withSession(session -> session.withoutConversation(chat).with(buttons.withoutNumbers(chat)));
    }

    /** The buttons of the newest question of this chat that waits for a press, whatever was said since; none where none does. */
    static List<ActiveButton> waiting(CommandContext context) {
        Optional<String> group = newest(context);
        return context.state().buttons().all().stream()
                .filter(button -> !button.closed() && group.equals(Optional.of(button.group())))
                .toList();
    }

    private static Optional<String> newest(CommandContext context) {
        Set<String> open = open(context.view(), context.at().chatKey(), Instant.MIN);
        return context.state().buttons().inChat(context.at().chatKey()).stream()
                .map(ActiveButton::group)
                .filter(open::contains)
                .findFirst();
    }

    /** The messages of this chat, not older than this, that still offer a "No" to something that happens only once. */
    private static Set<String> open(View view, String chat, Instant since) {
        String no = view.plain("button.no");
        return view.state().buttons().inChat(chat).stream()
                .filter(button -> button.once()
                        && (button.answer() == Answer.NO || button.label().equals(no)))
                .filter(button -> !button.shownAt().isBefore(since)
                        && button.shownAt().plus(Conversation.PATIENCE).isAfter(view.now()))
                .map(ActiveButton::group)
                .collect(Collectors.toSet());
    }
}
