package coach.connects.freelancer;

import coach.connects.amount.Usd;
import coach.connects.wallet.AccountKind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One thing that freelancers can tell about themselves with /profile. None of them need be told. The constants below are
 * all there are.
 *
 * @param <T> the type of the value
 */
public final class Trait<T> {
    private static final List<Trait<?>> DECLARED = new ArrayList<>();
    private static final int MOST_SKILLS = 30;
    private static final int LONGEST_SKILL = 40;
    private static final int HOURS_OF_A_WEEK = 168;
    private static final long MOST_EARNINGS = 10_000_000;

    public static final Trait<ZoneId> TIME_ZONE = new Trait<>("timezone", new Zones());
    public static final Trait<AccountKind> ACCOUNT = new Trait<>("account", OneOf.constants(AccountKind.values()));
    public static final Trait<Experience> EXPERIENCE = new Trait<>("experience", OneOf.constants(Experience.values()));
    /** Hours a week that they have for a job (G-27). */
    public static final Trait<Integer> HOURS = new Trait<>("hours", new WholeNumbers(1, HOURS_OF_A_WEEK));
    /** Their skills (G-31). */
    public static final Trait<List<String>> SKILLS = new Trait<>("skills", new TextLists(MOST_SKILLS, LONGEST_SKILL));
    /** Where they are, as ISO 3166 code (G-21, G-44). */
    public static final Trait<String> COUNTRY = new Trait<>("country", new OneCountry());
    /** Their earnings balance on Upwork, when they keep it here (G-08). */
    public static final Trait<Usd> EARNINGS = new Trait<>("earnings", new Dollars(MOST_EARNINGS));
    /** The day of the month on which Upwork gives monthly Connects (W-11). */
    public static final Trait<Integer> BILLING_DAY = new Trait<>("billing-day", new WholeNumbers(1, 31));
    /** The language of the answers, as IETF tag. */
    public static final Trait<String> LANGUAGE = new Trait<>("language", new LanguageTags());
    /** Whether messages are made for a screen reader: always new ones, numbered words instead of buttons. */
    public static final Trait<Boolean> READER = new Trait<>("reader", OneOf.onOrOff());

    private final String name;
    private final ValueKind<T> kind;

    private Trait(String name, ValueKind<T> kind) {
        this.name = name;
        this.kind = kind;
        DECLARED.add(this);
    }

    /** All traits, in the order in which /profile shows them. */
    public static List<Trait<?>> all() {
        return Collections.unmodifiableList(DECLARED);
    }

    /** The trait of this name, in any case. */
    public static Optional<Trait<?>> named(String name) {
        for (Trait<?> trait : DECLARED) {
            if (trait.name.equalsIgnoreCase(name)) {
                return Optional.of(trait);
            }
        }
        return Optional.empty();
    }

    /** The name in {@code /profile NAME VALUE} and in the store. */
    public String name() {
        return name;
    }

    /** How its values are read and written. */
    public ValueKind<T> kind() {
        return kind;
    }

    /** The key of the sentence that tells what it is for. */
    public String explanation() {
        return "profile." + name;
    }

    @Override
    public String toString() {
        return name;
    }
}
