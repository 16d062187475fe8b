package coach.connects.wallet;

import java.time.Instant;
import java.time.LocalDate;

/** Wallets as seeded lives leave them, for tests elsewhere. */
public final class RandomWallets {
    private RandomWallets() {}

    /** A wallet, and the day and moment at which it is that. */
    public record Grown(Wallet wallet, LocalDate today, Instant now) {}

    /** The wallet of this life after so many things that happened. */
    public static Grown of(long seed, int steps) {
        RandomLife life = new RandomLife(seed);
        Wallet wallet = Wallet.EMPTY;
        for (int step = 0; step < steps; step++) {
            wallet = RandomLifeStep.step(wallet, life.next(wallet), new ResultCounter())
                    .orElse(wallet);
        }
        return new Grown(wallet, life.today(wallet), life.now());
    }
}
