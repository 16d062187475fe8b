package coach.connects.session;

import java.time.Instant;

/**
 * A button that still answers, kept in the freelancer's own document, so that nobody else can press it and a restart does
 * not matter.
 *
 * @param id the opaque key that the platform carries
 * @param chat the chat in which it was shown, as {@link coach.connects.chat.ChatAddress#chatKey()}
 * @param group the message that it stood under; the buttons of one message are closed together
 * @param label the words on it, so that they can be typed too
 * @param action what a press does
 * @param once whether the first press closes it
 * @param shownAt when it was shown
 */
public record ActiveButton(
        String id, String chat, String group, String label, ButtonAction action, boolean once, Instant shownAt) {
    /** What is typed instead of pressing the button of this number, where buttons are told as words. */
    public static String numbered(int number) {
        return "#" + number;
    }
}
