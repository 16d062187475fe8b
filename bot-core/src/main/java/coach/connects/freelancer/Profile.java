package coach.connects.freelancer;

import coach.connects.amount.Usd;
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
    public static final Profile UNTOLD = new Profile(Map.of());

    private static final int LAST_DAY_OF_ALL_MONTHS = 28;

    private final Map<Trait<?>, Object> told;

    private Profile(Map<Trait<?>, Object> told) {
        this.told = told;
    }

    /** The value of a trait, or empty when it was never told. */
    public <T> Optional<T> get(Trait<T> trait) {
        Object value = told.get(trait);
        // Only with() puts values in, and it takes them of the trait's own type.
        @SuppressWarnings("unchecked")
        Optional<T> known = Optional.ofNullable((T) value);
        return known;
    }

    /** The same with this trait; an earlier value of it is replaced. */
    public <T> Profile with(Trait<T> trait, T value) {
        Map<Trait<?>, Object> more = new HashMap<>(told);
        more.put(trait, value);
        return new Profile(more);
    }

    /** The same without this trait. */
    public Profile without(Trait<?> trait) {
        Map<Trait<?>, Object> less = new HashMap<>(told);
        less.remove(trait);
        return new Profile(less);
    }

    /** The time zone. */
    public Optional<ZoneId> timeZone() {
        return get(Trait.TIME_ZONE);
    }

    /** The kind of account. */
    public Optional<AccountKind> account() {
        return get(Trait.ACCOUNT);
    }

    /** The experience, as told; {@link #experienceOrNew} is what the rules go by. */
    public Optional<Experience> experience() {
        return get(Trait.EXPERIENCE);
    }

    /** The experience, new when it was never told. */
    public Experience experienceOrNew() {
        return experience().orElse(Experience.NEW);
    }

    /** The hours a week they have. */
    public Optional<Integer> hoursPerWeek() {
        return get(Trait.HOURS);
    }

    /** Their skills, as they wrote them; empty when never told. */
    public List<String> skills() {
        return get(Trait.SKILLS).orElse(List.of());
    }

    /** Their country, as ISO 3166 code. */
    public Optional<String> country() {
        return get(Trait.COUNTRY);
    }

    /** Their earnings balance (G-08). */
    public Optional<Usd> earnings() {
        return get(Trait.EARNINGS);
    }

    /** The day of the month of their monthly Connects. */
    public Optional<Integer> billingDay() {
        return get(Trait.BILLING_DAY);
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
        return get(Trait.LANGUAGE);
    }

    /** Whether messages are made for a screen reader. */
    public boolean reader() {
        return get(Trait.READER).orElse(false);
    }

    /** Everything told, by name in the written form, in the order of {@link Trait#all()}; for the store. */
    public Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        for (Trait<?> trait : Trait.all()) {
            write(trait).ifPresent(value -> written.put(trait.name(), value));
        }
        return Collections.unmodifiableMap(written);
    }

    /** The value of one trait in the written form, or empty when it was never told. */
    public <T> Optional<String> write(Trait<T> trait) {
        return get(trait).map(value -> trait.kind().write(value));
    }

    /** The profile that was written; what this version does not know or would refuse is left out. */
    public static Profile read(Map<String, String> written) {
        Profile profile = UNTOLD;
        for (Map.Entry<String, String> entry : written.entrySet()) {
            Optional<Trait<?>> trait = Trait.named(entry.getKey());
            if (trait.isPresent()) {
                profile = profile.told(trait.get(), entry.getValue()).value().orElse(profile);
            }
        }
        return profile;
    }

    /** The same with a trait set from typed words, or the refusal that names what is allowed. */
    public <T> Parsed<Profile> told(Trait<T> trait, String words) {
        return trait.kind().read(words).map(value -> with(trait, value));
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
