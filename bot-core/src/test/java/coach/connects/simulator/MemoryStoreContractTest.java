package coach.connects.simulator;

import coach.connects.store.DocumentCollectionContract;
import coach.connects.store.DocumentStore;

/** What the engines keep, the model of them keeps too. */
class MemoryStoreContractTest extends DocumentCollectionContract {
    @Override
    protected DocumentStore open() {
        return new MemoryStore();
    }
}
