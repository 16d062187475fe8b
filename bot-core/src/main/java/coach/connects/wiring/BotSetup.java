package coach.connects.wiring;

import coach.connects.feature.host.HostSetup;
import coach.connects.marketplace.UpworkAccess;
import coach.connects.persistence.LatestInstantStore;
import coach.connects.persistence.MonthEndSpread;
import coach.connects.scheduling.ClockWatch;
import coach.connects.scheduling.WorkerPool;
import coach.connects.store.Backoff;
import coach.connects.store.DocumentStore;
import coach.connects.wallet.Policies;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What the core is wired over.
 *
 * @param store the database
 * @param policies the policies that can be in force, the default among them
 * @param clock the present
 * @param random draws the keys of buttons; a secure one wherever others could guess
 * @param workers how many people are reminded at the same time
 * @param watch whether the clock is believed
 * @param host how its host set it up
 * @param upwork how people connect Upwork; empty where the host has not switched it on
 * @param backoff how to go on where another process is at the same
 */
public record BotSetup(
        DocumentStore store,
        Policies policies,
        Clock clock,
        RandomGenerator random,
        WorkerPool workers,
        ClockWatch watch,
        HostSetup host,
        Optional<UpworkAccess> upwork,
        Backoff backoff) {
    /** One process for itself: its clock is a script's, whoever is to be reminded is so one after the other. */
    public static BotSetup of(DocumentStore store, Policies policies, Clock clock, RandomGenerator random) {
        return new BotSetup(
                store,
                policies,
                clock,
                random,
                WorkerPool.alone(),
                new ClockWatch(new LatestInstantStore(store), ClockWatch.Trust.SCRIPTED, System::nanoTime),
                HostSetup.NONE,
                Optional.empty(),
                Backoff.real());
    }

    public BotSetup with(WorkerPool other) {
        return new BotSetup(store, policies, clock, random, other, watch, host, upwork, backoff);
    }

    public BotSetup with(ClockWatch other) {
        return new BotSetup(store, policies, clock, random, workers, other, host, upwork, backoff);
    }

    public BotSetup with(HostSetup other) {
        return new BotSetup(store, policies, clock, random, workers, watch, other, upwork, backoff);
    }

    public BotSetup with(Backoff other) {
        return new BotSetup(store, policies, clock, random, workers, watch, host, upwork, other);
    }

    public BotSetup withUpwork(Optional<UpworkAccess> access) {
        return new BotSetup(store, policies, clock, random, workers, watch, host, access, backoff);
    }

    /** When those are looked at who fall due at the same instant. */
    MonthEndSpread spread() {
        return watch.isScripted() ? MonthEndSpread.NONE : MonthEndSpread.TEN_MINUTES;
    }
}
