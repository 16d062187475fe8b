package coach.connects.bench;

import coach.connects.store.DocumentStore;
import coach.connects.store.Documents;
import coach.connects.store.Health;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the documents that are read and written. */
final class CountedStore implements DocumentStore {
    private final DocumentStore store;
    private final AtomicLong documents = new AtomicLong();

    CountedStore(DocumentStore store) {
        this.store = store;
    }

    /** How many so far; a search that finds none counts as one. */
    long documents() {
        return documents.get();
    }

    @Override
    public Documents collection(String name) {
        Documents there = store.collection(name);
        return (Documents) Proxy.newProxyInstance(
                Documents.class.getClassLoader(), new Class<?>[] {Documents.class}, (proxy, method, arguments) -> {
                    Object result = method.invoke(there, arguments);
                    documents.addAndGet(result instanceof List<?> list ? Math.max(1, list.size()) : 1);
                    return result;
                });
    }

    @Override
    public Health health() {
        return store.health();
    }

    @Override
    public void close() {
        store.close();
    }
}
