package coach.connects.persistence;

import coach.connects.profile.Identity;
import coach.connects.store.Document;
import coach.connects.wallet.EntryArchivePage;
import coach.connects.wallet.RecordedEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form in which a page of older entries is kept. */
final class EntryArchivePageMapper {
    static final int SCHEMA = 1;

    private EntryArchivePageMapper() {}

    static Document write(Identity owner, EntryArchivePage page) {
        String id = owner.inPath() + "/" + String.format(Locale.ROOT, "%012d", page.number());
        return Document.first(
                id,
                Optional.empty(),
                SCHEMA,
                BsonFields.none()
                        .put("entries", page.entries(), EntryMapper::write)
                        .document());
    }

    static List<RecordedEntry> read(Document document) {
        return BsonFields.of(document.readableUpTo(SCHEMA).body()).list("entries", EntryMapper::read);
    }
}
