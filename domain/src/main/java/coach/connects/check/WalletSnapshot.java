package coach.connects.check;

import coach.connects.money.Connects;

/**
 * What a freelancer holds, as far as the check needs it.
 *
 * @param onlyFree whether every one of them was given and none bought (G-47)
 */
public record WalletSnapshot(Connects balance, boolean onlyFree) {}
