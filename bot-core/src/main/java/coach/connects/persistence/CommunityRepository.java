package coach.connects.persistence;

import coach.connects.community.CardIndexEntry;
import coach.connects.community.Community;
import coach.connects.community.SharedCard;
import coach.connects.community.SharedCard.PostedCard;
import coach.connects.posting.Fact;
import coach.connects.posting.Fingerprint;
import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import coach.connects.store.Backoff;
import coach.connects.store.Document;
import coach.connects.store.DocumentCollection;
import coach.connects.store.DocumentScan;
import coach.connects.store.DocumentStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/**
 * The communities: settings of each group, a document for each card with its opinions in it, and the lists by which
 * cards are found. Every change is one compare-and-set on one document, tried again when somebody else was first, and
 * made so that doing it twice changes nothing. Every method throws {@link
 * coach.connects.store.StoreUnavailableException} when the database cannot be reached, and one that changes something
 * {@link coach.connects.store.ContentionException} when others are always first.
 */
public final class CommunityRepository {
    private final Backoff backoff;
    private final DocumentCollection communities;
    private final DocumentCollection codes;
    private final CommunityLookup groups;
    private final DocumentCollection cards;
    private final CardIndex lines;
    private final FingerprintIndex marks;
    private final PostedCardStore copies;
    private final ParticipationIndex participationIndex;
    private final InstallationKey key;
    private final DamagedDocuments damagedDocuments = new DamagedDocuments();
    private final StripedLocks stripedLocks = new StripedLocks();

    /** Keeps them in this store; draws its one secret from this source, and waits so where others are at the same. */
    public CommunityRepository(DocumentStore store, RandomGenerator random, Backoff backoff) {
        this.backoff = backoff;
        this.communities = store.collection("communities");
        this.codes = store.collection("community_codes");
        this.groups = new CommunityLookup(communities, codes, damagedDocuments);
        this.cards = store.collection("cards");
        this.lines = new CardIndex(store.collection("card_lines"), backoff);
        this.marks = new FingerprintIndex(store.collection("card_marks"), backoff);
        this.copies = new PostedCardStore(store.collection("card_copies"), backoff);
        this.participationIndex = new ParticipationIndex(store.collection("traces"));
        this.key = new InstallationKey(store.collection("house"), random);
    }

    /**
     * A card as it is kept.
     *
     * @param revision how often it was saved; a later one has a higher number
     */
    public record VersionedCard(SharedCard card, long revision) {}

    /**
     * A card that was changed.
     *
     * @param locationsBefore where it stood in the group's chat before
     */
    public record Changed(
            Community community, SharedCard before, VersionedCard after, List<PostedCard> locationsBefore) {}

    public Fingerprint.Key key() {
        return key.get();
    }

    /** The community of this chat, as {@code platform:chat}; a fresh one where nothing is kept. */
    public Community community(String chat) {
        return groups.stored(chat)
                .map(CommunityRepository::read)
                .orElseGet(() -> Community.create(chat, key().name(chat)));
    }

    public Optional<Community> byCode(String code) {
        return groups.chat(code).map(this::community);
    }

    /** Changes what is kept of a community; the change may be applied more than once. */
    public Community change(String chat, UnaryOperator<Community> change) {
        synchronized (stripedLocks.of(chat)) {
            Backoff.Tries tries = backoff.begin();
            while (true) {
                Optional<Document> stored = groups.stored(chat);
                Community before =
                        stored.map(CommunityRepository::read).orElseGet(() -> Community.create(chat, key().name(chat)));
                Community after = change.apply(before);
                if ((stored.isPresent() && after.equals(before)) || groups.save(stored, after)) {
                    return after;
                }
                tries.lost();
            }
        }
    }

    public Optional<VersionedCard> card(Community community, JobId job) {
        return cards.find(id(community, job)).map(CommunityRepository::kept);
    }

    /**
     * Changes a card, or begins one where a start is given; the change may be applied more than once.
     *
     * @param member who does it, as they are to be found again; empty when nobody's trace is left by it
     * @return the card as it is kept now; empty when there is none
     */
    public Optional<VersionedCard> change(
            Community community,
            JobId job,
            Optional<Identity> member,
            Optional<SharedCard> start,
            UnaryOperator<SharedCard> change) {
        String id = id(community, job);
        member.ifPresent(person -> participationIndex.leave(person, community.id(), job));
        synchronized (stripedLocks.of(id)) {
            Backoff.Tries tries = backoff.begin();
            while (true) {
                Optional<Document> stored = cards.find(id);
                Optional<SharedCard> before = stored.map(kept -> DamagedDocuments.need(kept, SharedCardMapper::read))
                        .or(() -> start);
                if (before.isEmpty()) {
                    return Optional.empty();
                }
                SharedCard after = change.apply(before.get());
                if (stored.isPresent() && after.equals(before.get())) {
                    return stored.map(CommunityRepository::kept);
                }
                if (saveCard(id, stored, after)) {
                    return Optional.of(new VersionedCard(
                            after, stored.map(Document::revision).orElse(0L) + 1));
                }
                tries.lost();
            }
        }
    }

    /**
     * Forgets that an administrator took this card away, so that it may be shared anew.
     *
     * @return whether it had been taken away
     */
    public boolean restore(Community community, JobId job) {
        Optional<VersionedCard> removed =
                card(community, job).filter(card -> card.card().removed());
        removed.ifPresent(card -> cards.delete(id(community, job), card.revision()));
        return removed.isPresent();
    }

    /** Sees to it that a card is found by its words and by its description, however far an earlier try came. */
    public VersionedCard index(Community community, VersionedCard versioned) {
        SharedCard card = versioned.card();
        CardIndexEntry entry = CardIndexEntry.of(card);
        VersionedCard listed = versioned;
        if (card.indexPage().isEmpty()) {
            int page = lines.add(community.id(), entry);
            listed = change(community, card.job(), Optional.empty(), Optional.empty(), one -> one.withIndexPage(page))
                    .orElse(versioned);
        }
        int page = listed.card().indexPage().orElse(0);
        lines.replace(community.id(), page, entry);
        Optional<Fingerprint> mark = card.posting().newest().get(Fact.FINGERPRINT);
        mark.ifPresent(print -> marks.put(community.id(), page, card.job(), print));
        return listed;
    }

    /** Takes a card off the lists; the card itself stays as it is. */
    public void unindex(Community community, SharedCard card) {
        card.indexPage().ifPresent(page -> {
            lines.remove(community.id(), page, card.job());
            marks.remove(community.id(), page, card.job());
        });
    }

    /**
     * The cards whose title or skills hold all these words, newest first.
     *
     * @param words what to look for; none: every card
     * @param skip how many of them to pass over
     */
    public List<VersionedCard> find(Community community, List<String> words, int skip, int limit) {
        List<String> folded = words.stream().map(CardIndexEntry::folded).toList();
        return all(community, lines.find(community.id(), folded, skip, limit));
    }

    /** The cards that were shared at or after this instant, newest first. */
    public List<VersionedCard> since(Community community, Instant from) {
        return all(community, lines.since(community.id(), from));
    }

    /** Where this card stands in the group's chat, so far as that is known; oldest first. */
    public List<PostedCard> copies(Community community, JobId job) {
        return copies.of(community.id(), job);
    }

    public void posted(Community community, JobId job, PostedCard posted) {
        copies.put(community.id(), job, posted);
    }

    public int count(Community community) {
        return lines.count(community.id());
    }

    /** The newest card of another job whose description is the same text, but for some words. */
    public Optional<VersionedCard> nearDuplicate(Community community, Optional<JobId> job, Fingerprint print) {
        return marks.twin(community.id(), job, print).flatMap(other -> card(community, other));
    }

    /** Makes what is kept of a group belong to its new id; told more than once, it is done once. */
    public void move(String from, String to) {
        Optional<Document> here = groups.stored(from);
        Optional<Document> there = groups.stored(to);
        String id = here.map(Document::id).orElse("");
        if (from.equals(to)
                || here.isEmpty()
                || there.filter(other -> !other.id().equals(id)).isPresent()) {
            // Nothing is kept of it, or it began anew under its new id before this was told.
            return;
        }
        communities.insert(Document.first(to, Optional.empty(), CommunityMapper.SCHEMA, CommunityMapper.pointer(id)));
        change(id, one -> one.movedTo(to));
    }

    /**
     * The group removed the bot: what is kept of it is erased after a while. Nothing is begun for a group that had
     * nothing.
     */
    public void botRemoved(String chat, Instant now) {
        groups.stored(chat)
                .ifPresent(document -> change(chat, one -> one.leftAt().isPresent() ? one : one.botRemoved(now)));
    }

    public void botReadded(String chat, Instant now) {
        groups.stored(chat).ifPresent(document -> change(chat, one -> one.botReadded(now)));
    }

    /** Removes what this person shared and thought, wherever that was; gives the cards on which it stood. */
    public List<Changed> forget(List<Identity> person) {
        List<Changed> changed = new ArrayList<>();
        for (Identity identity : person) {
            for (ParticipationIndex.Participation participation : participationIndex.of(identity)) {
                forget(person, participation).ifPresent(changed::add);
                participationIndex.remove(participation);
            }
        }
        return changed;
    }

    /** Takes this person's name off every card; gives those on which it stood. */
    public List<Changed> anonymize(List<Identity> person) {
        List<Changed> changed = new ArrayList<>();
        for (Identity identity : person) {
            for (ParticipationIndex.Participation participation : participationIndex.of(identity)) {
                Community community = community(participation.community());
                Optional<SharedCard> before =
                        card(community, participation.job()).map(VersionedCard::card);
                before.filter(card -> !card.withoutName(person).equals(card))
                        .flatMap(named -> change(
                                community,
                                participation.job(),
                                Optional.empty(),
                                Optional.empty(),
                                card -> card.withoutName(person)))
                        .ifPresent(after -> changed.add(new Changed(
                                community, before.orElseThrow(), after, copies(community, participation.job()))));
            }
        }
        return changed;
    }

    /** Makes of two identities one person who counts once; what the second one did is the first one's from now on. */
    public void join(Identity survivor, Identity other) {
        for (ParticipationIndex.Participation participation : participationIndex.of(other)) {
            Community community = community(participation.community());
            change(
                    community,
                    participation.job(),
                    Optional.of(survivor),
                    Optional.empty(),
                    card -> card.joined(survivor, other));
            participationIndex.remove(participation);
        }
    }

    /** The communities that are to be looked at by now, longest due first; one that cannot be read is, in an hour. */
    public List<Community> due(Instant now, int limit) {
        return groups.due(now, limit);
    }

    /** Gives those their time anew that a clock that ran ahead put off. */
    public void datedAhead(Instant now) {
        groups.datedAhead(now).forEach(id -> change(id, one -> CommunityLookup.known(one, now)));
    }

    /** Looks at this community again in an hour, whatever stands in it. */
    public void putOff(Community community, Instant now) {
        groups.putOff(community, now);
    }

    /** How many documents of groups could not be read, and were set aside. */
    public int unreadable() {
        return damagedDocuments.count();
    }

    /** When the next community is to be looked at, or empty when none is. */
    public Optional<Instant> nextDue() {
        return groups.nextDue();
    }

    /** Erases all that is kept of a community, the community itself last, so that what a crash left is found again. */
    public void erase(Community community) {
        lines.erase(community.id());
        marks.erase(community.id());
        copies.erase(community.id());
        DocumentScan.forEach(cards, PagedIndex.prefix(community.id()), document -> {
            damagedDocuments
                    .read("cards", document, SharedCardMapper::read)
                    .ifPresent(card -> participationIndex.erase(community.id(), card));
            cards.delete(document.id());
        });
        codes.delete(community.code());
        if (!community.chat().equals(community.id())) {
            communities.delete(community.chat());
        }
        communities.delete(community.id());
    }

    /** Of a card that cannot be read nobody can be taken off: it goes as a whole. */
    private Optional<Changed> forget(List<Identity> person, ParticipationIndex.Participation participation) {
        try {
            return without(person, participation);
        } catch (UnreadableException e) {
            damagedDocuments.note("cards " + e.id(), e);
            cards.delete(PagedIndex.prefix(participation.community())
                    + participation.job().value());
            return Optional.empty();
        }
    }

    private Optional<Changed> without(List<Identity> person, ParticipationIndex.Participation participation) {
        Community community = community(participation.community());
        Optional<Changed> changed = takeBack(community, participation.job(), person);
        if (groups.stored(community.id()).isPresent()) {
            change(community.id(), one -> one.without(person));
        }
        return changed;
    }

    /** Removes what this person told and thinks of one job; gives its card as it was and is, empty where there was none. */
    public Optional<Changed> takeBack(Community community, JobId job, List<Identity> person) {
        Optional<SharedCard> before = card(community, job).map(VersionedCard::card);
        List<PostedCard> stood = copies(community, job);
        Optional<VersionedCard> left =
                change(community, job, Optional.empty(), Optional.empty(), card -> card.without(person));
        if (left.isPresent()
                && left.get().card().isOrphaned()
                && !left.get().card().removed()) {
            unindex(community, left.get().card());
            cards.delete(id(community, job), left.get().revision());
            copies.remove(community.id(), job);
        }
        return left.flatMap(after -> before.map(card -> new Changed(community, card, after, stood)));
    }

    private boolean saveCard(String id, Optional<Document> stored, SharedCard after) {
        return DocumentCollection.put(
                cards, stored, id, Optional.empty(), SharedCardMapper.SCHEMA, SharedCardMapper.write(after));
    }

    private List<VersionedCard> all(Community community, List<JobId> jobs) {
        return jobs.stream()
                .flatMap(job -> cards.find(id(community, job)).stream())
                .flatMap(document -> damagedDocuments.read("cards", document, CommunityRepository::kept).stream())
                .toList();
    }

    private static VersionedCard kept(Document document) {
        return new VersionedCard(DamagedDocuments.need(document, SharedCardMapper::read), document.revision());
    }

    private static Community read(Document document) {
        return DamagedDocuments.need(document, CommunityMapper::read);
    }

    private static String id(Community community, JobId job) {
        return PagedIndex.prefix(community.id()) + job.value();
    }
}
