package coach.connects.wallet.policy;

import coach.connects.parsing.Digits;
import coach.connects.parsing.ParseResult;
import coach.connects.wallet.ConnectsPolicy;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Reads a policy from a file of lines {@code key = value} (W-12). A figure that is older or newer than the file says it
 * itself: {@code key = value as of 2023}. What follows a {@code #} is a comment. The keys are those of the bundled files.
 */
public final class PolicyParser {
    /** The names of the policies that come with the bot, the default first; their files lie beside this class. */
    public static final List<String> BUNDLED = List.of("guide-2021", "upwork-2025");

    /** How a policy's file ends; what stands before it is the policy's name. */
    public static final String SUFFIX = ".policy";

    private static final int LONGEST_FILE = 50_000;

    private PolicyParser() {}

    /**
     * Reads a policy; does not close the reader.
     *
     * @param file the file's name, from which the policy has its own
     * @return the policy, or everything that is wrong with the file
     */
    public static ParseResult<ConnectsPolicy, List<PolicyError>> read(String file, Reader reader) {
        if (!isName(file)) {
            return wrong(file, PolicyError.Reason.BAD_NAME);
        }
        try {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[4096];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
                if (text.length() > LONGEST_FILE) {
                    return wrong(file, PolicyError.Reason.TOO_LONG);
                }
            }
            return read(file, text.toString());
        } catch (IOException e) {
            return wrong(file, PolicyError.Reason.UNREADABLE);
        }
    }

    private static ParseResult<ConnectsPolicy, List<PolicyError>> wrong(String file, PolicyError.Reason reason) {
        return ParseResult.refused(List.of(new PolicyError(file, 0, file, reason)));
    }

    private static boolean isName(String file) {
        return file.length() > SUFFIX.length()
                && file.endsWith(SUFFIX)
                && file.substring(0, file.length() - SUFFIX.length())
                        .chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || Digits.isDigit(c) || c == '-');
    }

    private static ParseResult<ConnectsPolicy, List<PolicyError>> read(String file, String text) {
        PolicyLines lines = new PolicyLines(file, text);
        String name = file.substring(0, file.length() - SUFFIX.length());
        ConnectsPolicy policy = new PolicyBuilder(lines).policy(name);
        List<PolicyError> faults = lines.faults();
        return faults.isEmpty() ? ParseResult.of(policy) : ParseResult.refused(List.copyOf(faults));
    }
}
