package coach.connects.session;

import coach.connects.parsing.CaseFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The buttons of one freelancer that still answer, oldest first; a bounded few.
 *
 * @param all the buttons
 */
public record ActiveButtons(List<ActiveButton> all) {
    /** How many are kept; the oldest go first. */
    public static final int MOST = 60;

    /** No buttons. */
    public static final ActiveButtons NONE = new ActiveButtons(List.of());

    /** Keeps the newest {@link #MOST}. */
    public ActiveButtons {
        all = List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /** The button of this id in this chat, or empty when it is closed or belongs to somebody or somewhere else. */
    public Optional<ActiveButton> find(String id, String chat) {
        return all.stream()
                .filter(button -> button.id().equals(id) && button.chat().equals(chat))
                .findFirst();
    }

    /** The newest button in this chat with these words on it, in any case; what ends a sentence may be missing. */
    public Optional<ActiveButton> byLabel(String label, String chat) {
        String wanted = said(label);
        return wanted.isEmpty()
                ? Optional.empty()
                : all.stream()
                        .filter(button -> button.chat().equals(chat)
                                && said(button.label()).equals(wanted))
                        .reduce((older, newer) -> newer);
    }

    private static String said(String label) {
        String words = CaseFolding.of(label.strip());
        int end = words.length();
        while (end > 0 && "?!. …".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    /** The buttons of this chat, newest first. */
    public List<ActiveButton> inChat(String chat) {
        List<ActiveButton> here = new ArrayList<>();
        for (ActiveButton button : all) {
            if (button.chat().equals(chat)) {
                here.add(0, button);
            }
        }
        return here;
    }

    /** These and further ones. */
    public ActiveButtons plus(List<ActiveButton> more) {
        List<ActiveButton> both = new ArrayList<>(all);
        both.addAll(more);
        return new ActiveButtons(both);
    }

    /** These without those of one message. */
    public ActiveButtons withoutGroup(String group) {
        return new ActiveButtons(
                all.stream().filter(button -> !button.group().equals(group)).toList());
    }

    /** These without the ones of that message which the first press closes. */
    public ActiveButtons withoutOnce(String group) {
        return new ActiveButtons(all.stream()
                .filter(button -> !(button.once() && button.group().equals(group)))
                .toList());
    }
}
