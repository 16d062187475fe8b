package coach.connects.conversation;

import coach.connects.job.LowerCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The buttons of one freelancer that still answer, oldest first; a bounded few.
 *
 * @param all the buttons
 */
public record LiveButtons(List<LiveButton> all) {
    /** How many are kept; the oldest go first. */
    public static final int MOST = 60;

    /** No buttons. */
    public static final LiveButtons NONE = new LiveButtons(List.of());

    /** Keeps the newest {@link #MOST}. */
    public LiveButtons {
        all = List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /** The button of this id in this chat, or empty when it is closed or belongs to somebody or somewhere else. */
    public Optional<LiveButton> find(String id, String chat) {
        return all.stream()
                .filter(button -> button.id().equals(id) && button.chat().equals(chat))
                .findFirst();
    }

    /** The newest button in this chat with these words on it, in any case. */
    public Optional<LiveButton> labelled(String label, String chat) {
        String wanted = LowerCase.of(label.strip());
        return all.stream()
                .filter(button -> button.chat().equals(chat)
                        && LowerCase.of(button.label()).equals(wanted))
                .reduce((older, newer) -> newer);
    }

    /** The buttons of this chat, newest first. */
    public List<LiveButton> in(String chat) {
        List<LiveButton> here = new ArrayList<>();
        for (LiveButton button : all) {
            if (button.chat().equals(chat)) {
                here.add(0, button);
            }
        }
        return here;
    }

    /** These and further ones. */
    public LiveButtons plus(List<LiveButton> more) {
        List<LiveButton> both = new ArrayList<>(all);
        both.addAll(more);
        return new LiveButtons(both);
    }

    /** These without those of one message. */
    public LiveButtons withoutGroup(String group) {
        return new LiveButtons(
                all.stream().filter(button -> !button.group().equals(group)).toList());
    }

    /** These without the ones of that message which the first press closes. */
    public LiveButtons withoutOnce(String group) {
        return new LiveButtons(all.stream()
                .filter(button -> !(button.once() && button.group().equals(group)))
                .toList());
    }
}
