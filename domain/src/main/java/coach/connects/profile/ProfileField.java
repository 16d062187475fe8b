package coach.connects.profile;

import coach.connects.money.ExchangeRate;
import coach.connects.money.Usd;
import coach.connects.wallet.AccountKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * One thing that freelancers can tell about themselves with /profile. None of them need be told. The constants below are
 * all there are.
 *
 * @param <T> the type of the value
 */
public final class ProfileField<T> {
    private static final int MOST_SKILLS = 30;
    private static final int LONGEST_SKILL = 40;
    private static final int HOURS_OF_A_WEEK = 168;
    private static final long MOST_EARNINGS = 10_000_000;

    public static final ProfileField<ZoneId> TIME_ZONE = new ProfileField<>("timezone", new TimeZoneType());
    public static final ProfileField<AccountKind> ACCOUNT =
            new ProfileField<>("account", EnumType.constants(AccountKind.values()));
    public static final ProfileField<Experience> EXPERIENCE =
            new ProfileField<>("experience", EnumType.constants(Experience.values()));
    /** Hours a week that they have for a job (G-27). */
    public static final ProfileField<Integer> HOURS = new ProfileField<>("hours", new IntegerType(1, HOURS_OF_A_WEEK));
    /** Their skills (G-31). */
    public static final ProfileField<List<String>> SKILLS =
            new ProfileField<>("skills", new TextListType(MOST_SKILLS, LONGEST_SKILL));
    /** Where they are, as ISO 3166 code (G-21, G-44). */
    public static final ProfileField<String> COUNTRY = new ProfileField<>("country", ValueTypes.country());
    /** Their earnings balance on Upwork, when they keep it here (G-08). */
    public static final ProfileField<Usd> EARNINGS = new ProfileField<>("earnings", ValueTypes.dollars(MOST_EARNINGS));
    /** What a dollar is in a currency of their own (W-34). */
    public static final ProfileField<ExchangeRate> CURRENCY = new ProfileField<>("currency", ValueTypes.exchangeRate());
    /** The day of the month on which Upwork gives monthly Connects (W-11). */
    public static final ProfileField<Integer> BILLING_DAY = new ProfileField<>("billing-day", new IntegerType(1, 31));
    /** The language of the answers, as IETF tag. */
    public static final ProfileField<String> LANGUAGE = new ProfileField<>("language", ValueTypes.languageTag());
    /** Whether messages are made for a screen reader: always new ones, numbered words instead of buttons. */
    public static final ProfileField<Boolean> READER = new ProfileField<>("reader", EnumType.onOrOff());

    /** In the order in which /profile shows them. */
    private static final List<ProfileField<?>> ALL = List.of(
            TIME_ZONE, ACCOUNT, EXPERIENCE, HOURS, SKILLS, COUNTRY, EARNINGS, CURRENCY, BILLING_DAY, LANGUAGE, READER);

    private final String name;
    private final ValueType<T> type;

    private ProfileField(String name, ValueType<T> type) {
        this.name = name;
        this.type = type;
    }

    /** All traits, in the order in which /profile shows them. */
    public static List<ProfileField<?>> all() {
        return ALL;
    }

    /** The trait of this name, in any case. */
    public static Optional<ProfileField<?>> named(String name) {
        for (ProfileField<?> field : ALL) {
            if (field.name.equalsIgnoreCase(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The name in {@code /profile NAME VALUE} and in the store. */
    public String name() {
        return name;
    }

    /** How its values are read and written. */
    public ValueType<T> type() {
        return type;
    }

    @Override
    public String toString() {
        return name;
    }
}
