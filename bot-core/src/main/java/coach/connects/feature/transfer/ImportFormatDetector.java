package coach.connects.feature.transfer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** The bytes of a file that may be an export: told apart from others by their first few, read in either form. */
final class ImportFormatDetector {
    /** How large a file may be, in bytes. */
    static final int LARGEST = 10_000_000;

    private static final int FIRST = 400;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ImportFormatDetector() {}

    /** Whether they say of themselves that they are an export; by their first few characters. */
    static boolean areExport(byte[] bytes) {
        int length = Math.min(bytes.length, FIRST);
        return areExport(new String(bytes, 0, length, StandardCharsets.UTF_8));
    }

    /** The same of pasted words. */
    static boolean areExport(String words) {
        StringBuilder first = new StringBuilder();
        words.chars()
                .limit(FIRST)
                .filter(c -> !Character.isWhitespace(c) && c != BYTE_ORDER_MARK)
                .forEach(c -> first.append((char) c));
        boolean json = first.length() > 0
                && first.charAt(0) == '{'
                && first.indexOf("\"format\":\"" + JsonExport.FORMAT + "\"") > 0;
        return json
                || first.indexOf(EntryColumn.SEQ.key() + "," + EntryColumn.KIND.key() + ","
                                + EntryColumn.EFFECTIVE_ON.key())
                        == 0;
    }

    /** Reads them; what they tell of must have happened by now. */
    static ImportFile read(byte[] bytes, Instant now) throws InvalidImportException {
        if (bytes.length > LARGEST) {
            throw InvalidImportException.of("data.wrong.large", "most", LARGEST / 1_000_000);
        }
        int start = 0;
        boolean marked =
                bytes.length > 2 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF;
        start += marked ? 3 : 0;
        while (start < bytes.length && Character.isWhitespace(bytes[start])) {
            start++;
        }
        if (start == bytes.length) {
            throw InvalidImportException.of("data.wrong.empty");
        }
        return bytes[start] == '{' ? JsonImport.read(bytes, now) : CsvImport.read(text(bytes, marked ? 3 : 0), now);
    }

    private static String text(byte[] bytes, int from) throws InvalidImportException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw InvalidImportException.of("data.wrong.format");
        }
    }
}
