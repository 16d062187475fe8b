package coach.connects.telegram.send;

import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

/**
 * A button as Telegram has it.
 *
 * @param label the words on it
 * @param target what it gives back when pressed, or the address that it opens
 * @param opens whether it opens an address
 */
record KeyboardButton(String label, String target, boolean opens) {
    InlineKeyboardButton button() {
        InlineKeyboardButton button = new InlineKeyboardButton(label);
        if (opens) {
            button.setUrl(target);
        } else {
            button.setCallbackData(target);
        }
        return button;
    }
}
