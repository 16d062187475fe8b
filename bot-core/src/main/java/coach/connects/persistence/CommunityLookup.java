package coach.connects.persistence;

import coach.connects.community.Community;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The documents of the communities themselves: under which id one is found, how it is saved, and when it is due. */
final class CommunityLookup {
    private static final int LONGEST_CODE = 64;

    /** Digests are weekly; a group that was left waits a month. */
    private static final Duration LONGEST = Duration.ofDays(8);

    private final DocumentCollection communities;
    private final DocumentCollection codes;
    private final DamagedDocuments damagedDocuments;

    CommunityLookup(DocumentCollection communities, DocumentCollection codes, DamagedDocuments damagedDocuments) {
        this.communities = communities;
        this.codes = codes;
        this.damagedDocuments = damagedDocuments;
    }

    /** The chat that this code stands for. It may be forged, and then no id could be like it. */
    Optional<String> chat(String code) {
        boolean canBe = !code.isEmpty() && code.length() <= LONGEST_CODE;
        return canBe ? codes.find(code).flatMap(CommunityMapper::pointer) : Optional.empty();
    }

    /** The document of a community, under whichever id the group had when it began. */
    Optional<Document> stored(String chat) {
        Optional<Document> found = communities.find(chat);
        Optional<String> elsewhere = found.flatMap(one -> DamagedDocuments.need(one, CommunityMapper::pointer));
        if (elsewhere.isEmpty()) {
            return found;
        }
        Optional<Document> there = communities.find(elsewhere.get());
        if (there.isEmpty()) {
            // What it pointed to was erased; the group begins anew.
            communities.delete(chat);
        }
        return there;
    }

    /** Saves a community in the place of what was read; false when somebody else did in between. */
    boolean save(Optional<Document> stored, Community after) {
        if (stored.isEmpty()) {
            codes.insert(Document.first(
                    after.code(), Optional.empty(), CommunityMapper.SCHEMA, CommunityMapper.pointer(after.id())));
        }
        return DocumentCollection.put(
                communities, stored, after.id(), after.dueAt(), CommunityMapper.SCHEMA, CommunityMapper.write(after));
    }

    List<Community> due(Instant now, int limit) {
        return communities.due(now, limit).stream()
                .flatMap(document -> damagedDocuments.due(communities, document, now, CommunityMapper::read).stream())
                .toList();
    }

    /** The ids of those that are due later than any digest is. */
    List<String> datedAhead(Instant now) {
        List<String> ahead = new ArrayList<>();
        DocumentScan.forEach(communities, "", document -> {
            if (document.dueAt().filter(at -> at.isAfter(now.plus(LONGEST))).isPresent()) {
                ahead.add(document.id());
            }
        });
        return ahead;
    }

    /** The same as far as it can be true now. */
    static Community known(Community community, Instant now) {
        Community left = community.leftAt().filter(now::isBefore).isPresent() ? community.botRemoved(now) : community;
        boolean ahead = left.dueAt().filter(at -> at.isAfter(now.plus(LONGEST))).isPresent();
        return ahead && left.leftAt().isEmpty() ? left.rescheduled(now) : left;
    }

    void putOff(Community community, Instant now) {
        communities.find(community.id()).ifPresent(document -> damagedDocuments.putOff(communities, document, now));
    }

    Optional<Instant> nextDue() {
        return DocumentCollection.nextDue(communities);
    }
}
