package coach.connects.simulator;

import coach.connects.store.DocumentStore;
import coach.connects.store.DocumentsContract;

/** What the engines keep, the model of them keeps too. */
class MemoryStoreContractTest extends DocumentsContract {
    @Override
    protected DocumentStore open() {
        return new MemoryStore();
    }
}
