package coach.connects.reminder;

import coach.connects.parsing.EnumNames;
import coach.connects.profile.PreferenceKey;
import java.util.Optional;

/** What the bot says by itself, in the order in which it says it on a day that has several. */
public enum ReminderKind {
    /** Connects expire, or have expired (G-07). */
    EXPIRY,
    /** The month ends, or has ended (G-06). */
    ROLLOVER,
    /** What comes again was recorded by itself: monthly Connects (W-11), the badge (W-36). */
    GRANT,
    /** What became of a proposal is asked. */
    OUTCOME,
    /** What Upwork shows is asked, while some dates are not known (W-14). */
    DATES;

    /** The setting that switches it on and off. */
    public PreferenceKey<Boolean> setting() {
        return switch (this) {
            case EXPIRY -> PreferenceKey.REMIND_EXPIRY;
            case ROLLOVER -> PreferenceKey.REMIND_ROLLOVER;
            case GRANT -> PreferenceKey.REMIND_GRANT;
            case OUTCOME -> PreferenceKey.REMIND_OUTCOME;
            case DATES -> PreferenceKey.REMIND_DATES;
        };
    }

    /** How it is written in commands and buttons, such as {@code expiry}. */
    public String word() {
        return EnumNames.of(this);
    }

    /** What stands before a message's key; a question about dates is a digest of what is not known. */
    public String label() {
        return this == DATES ? "digest" : word();
    }

    /** The kind that this word names, in any case. */
    public static Optional<ReminderKind> of(String word) {
        for (ReminderKind kind : values()) {
            if (kind.word().equalsIgnoreCase(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
