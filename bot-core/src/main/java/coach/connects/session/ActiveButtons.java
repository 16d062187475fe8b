package coach.connects.session;

import coach.connects.session.ActiveButton.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The buttons of one freelancer that still answer, and those that were used up lately, oldest first; a bounded few.
 *
 * @param all the buttons
 */
public record ActiveButtons(List<ActiveButton> all) {
    /** How many are kept; the oldest go first. */
    public static final int MOST = 60;

    public static final ActiveButtons NONE = new ActiveButtons(List.of());

    /** Keeps the newest {@link #MOST}. */
    public ActiveButtons {
        all = List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /** The button of this id in this chat, or empty when it is closed or belongs to somebody or somewhere else. */
    public Optional<ActiveButton> find(String id, String chat) {
        return all.stream()
                .filter(button -> !button.closed()
                        && button.id().equals(id)
                        && button.chat().equals(chat))
                .reduce((older, newer) -> newer);
    }

    /**
     * The newest button in this chat with these words on it, closed or not, in any case; what ends a sentence may be
     * missing. "Verified?" asks, and is no press of "Verified".
     */
    public Optional<ActiveButton> byLabel(String label, String chat) {
        return all.stream()
                .filter(button -> button.chat().equals(chat) && ActiveButton.isSaid(button.label(), label))
                .reduce((older, newer) -> newer);
    }

    /** The button of this id, whether it answers still or not; empty where it is not remembered. */
    public Optional<ActiveButton> known(String id) {
        return all.stream().filter(button -> button.id().equals(id)).reduce((older, newer) -> newer);
    }

    /** The button at this place of the newest list in this chat, closed or not. */
    public Optional<ActiveButton> byNumber(int number, String chat) {
        Optional<String> list = newest(all.stream().filter(button -> button.number() > 0), chat);
        return list.flatMap(group -> all.stream()
                .filter(button -> button.group().equals(group) && button.number() == number)
                .findFirst());
    }

    /** The buttons of the newest message of this chat that has any; empty where one of them was used up. */
    public List<ActiveButton> newestMessage(String chat) {
        List<ActiveButton> there = newest(all.stream(), chat).stream()
                .flatMap(group -> all.stream().filter(button -> button.group().equals(group)))
                .toList();
        return there.stream().anyMatch(ActiveButton::closed) ? List.of() : there;
    }

    private static Optional<String> newest(Stream<ActiveButton> among, String chat) {
        return among.filter(button -> button.chat().equals(chat))
                .reduce((older, newer) -> newer)
                .map(ActiveButton::group);
    }

    /** Those of other messages that came after the one of this button, in whatever chat; it is one of these. */
    public List<ActiveButton> since(ActiveButton shown) {
        return all.subList(all.indexOf(shown), all.size()).stream()
                .filter(other -> !other.group().equals(shown.group()))
                .toList();
    }

    /** The buttons of this chat that answer, newest first. */
    public List<ActiveButton> inChat(String chat) {
        List<ActiveButton> here = new ArrayList<>();
        for (ActiveButton button : all) {
            if (button.chat().equals(chat) && !button.closed()) {
                here.add(0, button);
            }
        }
        return here;
    }

    /** These, whose lists in this chat are not pressed by a number any more. */
    public ActiveButtons withoutNumbers(String chat) {
        return changed(button -> button.chat().equals(chat) ? button.unnumbered() : button);
    }

    /** These, none of which in this chat is what a "yes" or "no" in words answers any more; a press of them still counts. */
    public ActiveButtons withoutAnswers(String chat) {
        return changed(button -> button.chat().equals(chat) ? button.answering(ActiveButton.Answer.NEITHER) : button);
    }

    /** These, each as this makes it. */
    public ActiveButtons changed(UnaryOperator<ActiveButton> change) {
        return new ActiveButtons(all.stream().map(change).toList());
    }

    /** These with those closed by this that are meant. */
    public ActiveButtons closing(Predicate<ActiveButton> which, Use use) {
        return changed(button -> which.test(button) ? button.closedBy(use) : button);
    }

    /** These and further ones; one that is shown once more is a newer one. */
    public ActiveButtons plus(List<ActiveButton> more) {
        Set<String> again = more.stream().map(ActiveButton::id).collect(Collectors.toSet());
        List<ActiveButton> both = new ArrayList<>(
                all.stream().filter(button -> !again.contains(button.id())).toList());
        both.addAll(more);
        return new ActiveButtons(both);
    }

    /** These with those of one message gone; what answers once is closed. */
    public ActiveButtons withoutGroup(String group) {
        return new ActiveButtons(all.stream()
                .filter(button -> !button.group().equals(group) || button.once())
                .map(button -> button.group().equals(group) ? button.closedBy(Use.USED) : button)
                .toList());
    }

    /** These with the ones of that message closed which the first press closes. */
    public ActiveButtons withoutOnce(String group) {
        return closing(button -> button.once() && button.group().equals(group), Use.USED);
    }
}
