package coach.connects.bench;

import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentStore;
import coach.connects.store.Health;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the documents that are read and written. */
public final class CountedStore implements DocumentStore {
    private final DocumentStore store;
    private final AtomicLong documents = new AtomicLong();
    private final Map<String, AtomicLong> byCollection = new ConcurrentHashMap<>();

    /** Counts what is read and written here. */
    public CountedStore(DocumentStore store) {
        this.store = store;
    }

    /** How many so far; a search that finds none counts as one. */
    long documents() {
        return documents.get();
    }

    /** How many of this collection so far. */
    public long documents(String collection) {
        return count(collection).get();
    }

    private AtomicLong count(String collection) {
        return byCollection.computeIfAbsent(collection, name -> new AtomicLong());
    }

    @Override
    public DocumentCollection collection(String name) {
        AtomicLong own = count(name);
        DocumentCollection there = store.collection(name);
        return (DocumentCollection) Proxy.newProxyInstance(
                DocumentCollection.class.getClassLoader(),
                new Class<?>[] {DocumentCollection.class},
                (proxy, method, arguments) -> {
                    Object result = method.invoke(there, arguments);
                    int count = result instanceof List<?> list ? Math.max(1, list.size()) : 1;
                    documents.addAndGet(count);
                    own.addAndGet(count);
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
