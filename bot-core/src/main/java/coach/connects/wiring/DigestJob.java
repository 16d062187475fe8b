package coach.connects.wiring;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.MessageSender.Delivery;
import coach.connects.chat.OutgoingMessage;
import coach.connects.community.Community;
import coach.connects.feature.community.DigestFormatter;
import coach.connects.persistence.CommunityRepository;
import coach.connects.scheduling.DueJob;
import coach.connects.scheduling.Erasure;
import coach.connects.scheduling.SenderRegistry;
import coach.connects.store.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the communities that are due: sends the weekly digest and the job to practise, and erases what is kept of a group that removed the bot
 * long enough ago. A digest is claimed by putting its time off a little; a crash between sending and recording can repeat
 * it, and nothing else can.
 */
final class DigestJob implements DueJob {
    private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);
    private static final Duration CLAIM = Duration.ofMinutes(15);
    private static final int AT_ONCE = 100;
    private static final int MOST_LOOKS = 1_000;

    private final CommunityRepository communities;
    private final SenderRegistry senders;
    private final DigestFormatter text;
    private final PracticePosting practice;
    private final Erasure erasure;
    private volatile boolean stopped;

    DigestJob(
            CommunityRepository communities,
            SenderRegistry senders,
            DigestFormatter text,
            PracticePosting practice,
            Erasure erasure) {
        this.communities = communities;
        this.senders = senders;
        this.text = text;
        this.practice = practice;
        this.erasure = erasure;
    }

    @Override
    public Optional<Instant> nextDue() {
        return communities.nextDue();
    }

    @Override
    public void stop() {
        stopped = true;
    }

    @Override
    public void run(Instant now) {
        // Each is looked at once a round; whatever is still due after that, or after so many, waits for the next one.
        Set<String> seen = new HashSet<>();
        for (int looks = 0; looks < MOST_LOOKS && !stopped; looks++) {
            List<Community> fresh = communities.due(now, AT_ONCE).stream()
                    .filter(community -> seen.add(community.id()))
                    .toList();
            fresh.forEach(community -> safely(community, now));
            if (fresh.isEmpty()) {
                return;
            }
        }
    }

    @Override
    public void clockWentBack(Instant now) {
        communities.datedAhead(now);
    }

    @Override
    public List<String> notes() {
        int unreadable = communities.unreadable();
        return unreadable == 0
                ? List.of()
                : List.of("Damaged and set aside: " + unreadable + " documents of groups. The log names them.");
    }

    private void safely(Community community, Instant now) {
        try {
            look(community, now);
        } catch (StoreUnavailableException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("the digest of {} waits for an hour", community.id(), e);
            communities.putOff(community, now);
        }
    }

    private void look(Community community, Instant now) {
        if (stopped) {
            return;
        }
        if (community.leftAt().isPresent()) {
            communities.erase(community);
            erasure.end(List.of());
            return;
        }
        if (senders.isServedElsewhere(ChatAddress.groupOf(community.chat()).platform())) {
            // Due as it is, it is sent by the process that serves the group's platform.
            return;
        }
        practice.look(community, now);
        if (!community.isDigestDue(now)) {
            return;
        }
        Instant due = community.digestAt().orElse(now);
        boolean[] mine = {false};
        communities.change(community.id(), one -> {
            mine[0] = one.digestAt().equals(community.digestAt());
            return mine[0] ? one.digestAt(now.plus(CLAIM)) : one;
        });
        if (mine[0]) {
            send(community, due, now);
        }
    }

    private void send(Community community, Instant due, Instant now) {
        Optional<OutgoingMessage> digest = text.of(communities, community, due, now);
        Optional<Delivery> delivery =
                digest.flatMap(message -> senders.to(message.at().platform()).map(sender -> sender.send(message)));
        if (digest.isPresent() && delivery.isEmpty()) {
            // Served by another process; it stays due when the claim is over.
            return;
        }
        communities.change(
                community.id(),
                one -> delivery.filter(Delivery.RetryAfter.class::isInstance).isPresent()
                        ? one.digestAt(now.plus(((Delivery.RetryAfter) delivery.orElseThrow()).after()))
                        : one.digested(now));
    }
}
