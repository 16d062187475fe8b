package coach.connects.app;

import coach.connects.profile.Identity;
import java.util.Optional;

/** Who sits at this machine's console. */
final class LocalUser {
    private static final String CONSOLE = "console";
    private static final String SOMEBODY = "me";
    private static final int LONGEST = 64;

    private LocalUser() {}

    /** The name of the account of the machine, as far as it will do for a name. */
    static String atThisMachine() {
        return named(Optional.ofNullable(System.getProperty("user.name")));
    }

    /** The same, as one of those who use the console. */
    static Identity identity() {
        return new Identity(CONSOLE, atThisMachine());
    }

    /** This account's name, or one that stands for anybody when there is none or it would not do. */
    static String named(Optional<String> account) {
        return account.filter(name -> name.length() <= LONGEST && name.chars().allMatch(LocalUser::isPlain))
                .filter(name -> name.chars().anyMatch(Character::isLetterOrDigit))
                .orElse(SOMEBODY);
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }
}
