package coach.connects.telegram.send;

import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/**
 * How a stretch of a message is set.
 *
 * @param type as Telegram names it: {@code bold}, {@code code} …
 * @param offset where it begins, in UTF-16 units, which are Java's chars
 * @param length how long it is, in the same
 */
record TextEntity(String type, int offset, int length) {
    int end() {
        return offset + length;
    }

    /** The part of it inside a cut of the text, counted from the cut's beginning; of length 0 or less when there is none. */
    TextEntity within(int from, int to) {
        int start = Math.max(offset, from);
        return new TextEntity(type, start - from, Math.min(end(), to) - start);
    }

    MessageEntity entity() {
        return new MessageEntity(type, offset, length);
    }
}
