package coach.connects.check;

import coach.connects.money.Connects;
import coach.connects.profile.BudgetUse;
import coach.connects.profile.Experience;
import coach.connects.profile.PreferenceKey;
import coach.connects.profile.Preferences;
import coach.connects.profile.Profile;
import coach.connects.wallet.ConnectsPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * All that a job check goes by besides the posting.
 *
 * @param held what is in the wallet; empty for a wallet without entries
 */
public record CheckContext(
        Profile profile,
        Preferences preferences,
        Optional<WalletSnapshot> held,
        ConnectsPolicy policy,
        Instant now,
        ZoneId zone) {
    /** The context of somebody who told nothing and whose wallet is empty; also a group's. */
    public static CheckContext untold(ConnectsPolicy policy, Instant now, ZoneId zone) {
        return new CheckContext(Profile.EMPTY, Preferences.DEFAULTS, Optional.empty(), policy, now, zone);
    }

    public CheckContext with(Profile other) {
        return new CheckContext(other, preferences, held, policy, now, zone);
    }

    public CheckContext with(Preferences other) {
        return new CheckContext(profile, other, held, policy, now, zone);
    }

    public CheckContext with(WalletSnapshot other) {
        return new CheckContext(profile, preferences, Optional.of(other), policy, now, zone);
    }

    <T> T setting(PreferenceKey<T> key) {
        return preferences.get(key);
    }

    /** Whether the freelancer is new, or never told. */
    boolean isNewcomer() {
        return profile.experienceOrNew() == Experience.NEW;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /**
     * What a freelancer holds, as far as the check needs it.
     *
     * @param onlyFree whether every one of them was given and none bought (G-47)
     * @param budget how much of their budget is gone, where they set one (W-32)
     */
    public record WalletSnapshot(Connects balance, boolean onlyFree, Optional<BudgetUse> budget) {
        public WalletSnapshot(Connects balance, boolean onlyFree) {
            this(balance, onlyFree, Optional.empty());
        }
    }
}
