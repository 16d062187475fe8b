package coach.connects.profile;

import coach.connects.money.ExchangeRate;
import coach.connects.money.Usd;
import coach.connects.parsing.ParseError;
import coach.connects.parsing.ParseResult;
import coach.connects.wallet.AccountKind;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a freelancer told about themselves: each trait with its value, or never told. Immutable. */
public final class Profile {
    /** The profile of somebody who told nothing. */
    public static final Profile EMPTY = new Profile(Map.of());

    private static final int LAST_DAY_OF_ALL_MONTHS = 28;

    private final Map<ProfileField<?>, Object> told;

    private Profile(Map<ProfileField<?>, Object> told) {
        this.told = told;
    }

    /** The value of a trait, or empty when it was never told. */
    public <T> Optional<T> get(ProfileField<T> field) {
        Object value = told.get(field);
        // Only with() puts values in, and it takes them of the trait's own type.
        @SuppressWarnings("unchecked")
        Optional<T> known = Optional.ofNullable((T) value);
        return known;
    }

    /** The same with this trait; an earlier value of it is replaced. */
    public <T> Profile with(ProfileField<T> field, T value) {
        Map<ProfileField<?>, Object> more = new HashMap<>(told);
        more.put(field, value);
        return new Profile(more);
    }

    /** The same without this trait. */
    public Profile without(ProfileField<?> field) {
        Map<ProfileField<?>, Object> less = new HashMap<>(told);
        less.remove(field);
        return new Profile(less);
    }

    public Optional<ZoneId> timeZone() {
        return get(ProfileField.TIME_ZONE);
    }

    public Optional<AccountKind> account() {
        return get(ProfileField.ACCOUNT);
    }

    /** The experience, as told; {@link #experienceOrNew} is what the rules go by. */
    public Optional<Experience> experience() {
        return get(ProfileField.EXPERIENCE);
    }

    /** The experience, new when it was never told. */
    public Experience experienceOrNew() {
        return experience().orElse(Experience.NEW);
    }

    public Optional<Integer> hoursPerWeek() {
        return get(ProfileField.HOURS);
    }

    /** Their skills, as they wrote them; empty when never told. */
    public List<String> skills() {
        return get(ProfileField.SKILLS).orElse(List.of());
    }

    /** Their country, as ISO 3166 code. */
    public Optional<String> country() {
        return get(ProfileField.COUNTRY);
    }

    /** Their earnings balance (G-08). */
    public Optional<Usd> earnings() {
        return get(ProfileField.EARNINGS);
    }

    /** What a dollar is in a currency of their own. */
    public Optional<ExchangeRate> currency() {
        return get(ProfileField.CURRENCY);
    }

    /** The day of the month of their monthly Connects. */
    public Optional<Integer> billingDay() {
        return get(ProfileField.BILLING_DAY);
    }

    /** The day on which Upwork gives their monthly Connects: of a billing day from the 29th on, it makes the 1st. */
    public Optional<Integer> monthlyDay() {
        return billingDay().map(Profile::monthlyDayOf);
    }

    /** The day of the month on which Connects are given to somebody with this billing day. */
    public static int monthlyDayOf(int billingDay) {
        return billingDay > LAST_DAY_OF_ALL_MONTHS ? 1 : billingDay;
    }

    /** The language of the answers. */
    public Optional<String> language() {
        return get(ProfileField.LANGUAGE);
    }

    /** Whether messages are made for a screen reader. */
    public boolean usesScreenReader() {
        return get(ProfileField.READER).orElse(false);
    }

    /** Everything told, by name in the written form, in the order of {@link ProfileField#all()}; for the store. */
    public Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        for (ProfileField<?> field : ProfileField.all()) {
            write(field).ifPresent(value -> written.put(field.name(), value));
        }
        return Collections.unmodifiableMap(written);
    }

    /** The value of one trait in the written form, or empty when it was never told. */
    public <T> Optional<String> write(ProfileField<T> field) {
        return get(field).map(value -> field.type().format(value));
    }

    /** The profile that was written; what this version does not know or would refuse is left out. */
    public static Profile read(Map<String, String> written) {
        Profile profile = EMPTY;
        for (Map.Entry<String, String> entry : written.entrySet()) {
            Optional<ProfileField<?>> trait = ProfileField.named(entry.getKey());
            if (trait.isPresent()) {
                profile = profile.parse(trait.get(), entry.getValue()).value().orElse(profile);
            }
        }
        return profile;
    }

    /** The same with a trait set from typed words, or the refusal that names what is allowed. */
    public <T> ParseResult<Profile, ParseError> parse(ProfileField<T> field, String words) {
        return field.type().parse(words).map(value -> with(field, value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Profile that && told.equals(that.told);
    }

    @Override
    public int hashCode() {
        return told.hashCode();
    }

    @Override
    public String toString() {
        return "Profile" + written();
    }
}
