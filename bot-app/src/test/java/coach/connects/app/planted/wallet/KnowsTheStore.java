package coach.connects.app.planted.wallet;

import coach.connects.app.planted.store.KnowsTheWallet;

/** An arrow the wrong way. */
public final class KnowsTheStore {
    public int size(KnowsTheWallet store) {
        return store.hashCode();
    }
}
