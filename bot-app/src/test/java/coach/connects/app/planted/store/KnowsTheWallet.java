package coach.connects.app.planted.store;

import coach.connects.app.planted.wallet.KnowsTheStore;

/** The lawful half of a cycle. */
public final class KnowsTheWallet {
    public int size(KnowsTheStore wallet) {
        return wallet.hashCode();
    }
}
