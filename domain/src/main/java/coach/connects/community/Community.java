package coach.connects.community;

import coach.connects.community.PriceStatistics.ObservedPrice;
import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A group whose members share verdicts: its settings and what is counted in it. Its cards are documents of their own.
 *
 * @param id the chat in which it began, as {@code telegram:-100123}
 * @param chat the chat in which it is now: a group may go on under another id
 * @param code stands for the group where its id may not be read: in links into the private chat
 * @param barred those whom they barred from sharing
 * @param offered the jobs for which a posted link was answered lately, and when
 * @param prices what the pages say that members shared lately, the newest last
 * @param practice the made-up job of the week
 * @param digestAt when the next digest is due, if it is on
 * @param leftAt when the bot was removed from the group
 */
public record Community(
        String id,
        String chat,
        String code,
        CommunitySettings settings,
        List<Identity> barred,
        Map<JobId, Instant> offered,
        List<ObservedPrice> prices,
        WeeklyPractice practice,
        Optional<Instant> digestAt,
        Optional<Instant> leftAt) {
    /** How long the verdicts of a group that removed the bot are kept. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** A posted link is not answered more often for one job. */
    public static final Duration BETWEEN_OFFERS = Duration.ofHours(1);

    private static final int MOST_OFFERED = 200;
    private static final int MOST_PRICES = 500;
    private static final int MOST_BARRED = 1_000;

    /**
     * What the administrators of a group chose.
     *
     * @param answersLinks whether a posted link is answered with a button
     * @param digest when the weekly digest comes, if at all
     * @param policy the policy by which its cards are quoted; the bot's own without one
     * @param practice when the made-up job of the week comes, if at all
     */
    public record CommunitySettings(
            boolean answersLinks,
            Optional<DigestSchedule> digest,
            Optional<String> policy,
            Optional<DigestSchedule> practice) {
        /** As a group begins: silent unless called. */
        public static final CommunitySettings DEFAULTS =
                new CommunitySettings(false, Optional.empty(), Optional.empty(), Optional.empty());

        /** The same, which answers posted links or not. */
        public CommunitySettings answering(boolean links) {
            return new CommunitySettings(links, digest, policy, practice);
        }

        /** The same with a digest at this time, or none. */
        public CommunitySettings withDigest(Optional<DigestSchedule> time) {
            return new CommunitySettings(answersLinks, time, policy, practice);
        }

        /** The same, whose cards are quoted by this policy. */
        public CommunitySettings withPolicy(String name) {
            return new CommunitySettings(answersLinks, digest, Optional.of(name), practice);
        }

        /** The same with a made-up job at this time of the week, or none. */
        public CommunitySettings withPractice(Optional<DigestSchedule> time) {
            return new CommunitySettings(answersLinks, digest, policy, time);
        }
    }

    public Community {
        barred = List.copyOf(barred);
        offered = Map.copyOf(offered);
        prices = List.copyOf(prices);
    }

    public static Community create(String id, String code) {
        return new Community(
                id,
                id,
                code,
                CommunitySettings.DEFAULTS,
                List.of(),
                Map.of(),
                List.of(),
                WeeklyPractice.NONE,
                Optional.empty(),
                Optional.empty());
    }

    /** The same with these settings; the next digest and the next job to practise follow from them. */
    public Community with(CommunitySettings chosen, Instant now) {
        Optional<Instant> next = chosen.digest().map(time -> time.after(now));
        WeeklyPractice scheduled =
                chosen.practice().equals(settings.practice()) ? practice : practice.scheduled(chosen.practice(), now);
        return new Community(id, chat, code, chosen, barred, offered, prices, scheduled, next, leftAt);
    }

    /** The same with another state of its weekly job. */
    public Community with(WeeklyPractice other) {
        return new Community(id, chat, code, settings, barred, offered, prices, other, digestAt, leftAt);
    }

    /** The same after the digest that was due was sent; passed ones are not made up. */
    public Community digested(Instant now) {
        return with(settings, now);
    }

    /** The same after a clock that ran ahead went back: what it dated is due anew. */
    public Community rescheduled(Instant now) {
        return with(settings, now).with(practice.rescheduled(settings.practice(), now));
    }

    public Community movedTo(String newer) {
        return new Community(id, newer, code, settings, barred, offered, prices, practice, digestAt, leftAt);
    }

    public Community digestAt(Instant other) {
        return new Community(id, chat, code, settings, barred, offered, prices, practice, Optional.of(other), leftAt);
    }

    public boolean allows(List<Identity> person) {
        return barred.stream().noneMatch(person::contains);
    }

    public Community barring(Identity member, boolean bar) {
        List<Identity> others = new ArrayList<>(barred);
        others.remove(member);
        if (bar && others.size() < MOST_BARRED) {
            others.add(member);
        }
        return new Community(id, chat, code, settings, others, offered, prices, practice, digestAt, leftAt);
    }

    /** Whether a posted link to this job is to be answered now. */
    public boolean answers(JobId job, Instant now) {
        Instant last = offered.get(job);
        return settings.answersLinks() && (last == null || !now.isBefore(last.plus(BETWEEN_OFFERS)));
    }

    public Community answered(JobId job, Instant now) {
        Map<JobId, Instant> lately = new LinkedHashMap<>();
        offered.entrySet().stream()
                .filter(one -> one.getValue().isAfter(now.minus(BETWEEN_OFFERS)))
                .sorted(Map.Entry.<JobId, Instant>comparingByValue().reversed())
                .limit(MOST_OFFERED - 1)
                .forEach(one -> lately.put(one.getKey(), one.getValue()));
        lately.put(job, now);
        return new Community(id, chat, code, settings, barred, lately, prices, practice, digestAt, leftAt);
    }

    /** The same with what a page says it costs; a page counts once for a job and member. */
    public Community withPrice(ObservedPrice price) {
        List<ObservedPrice> recent = new ArrayList<>(prices);
        recent.removeIf(one -> (one.job().equals(price.job()) && one.member().equals(price.member()))
                || one.at().isBefore(price.at().minus(PriceStatistics.MONTH)));
        recent.add(price);
        List<ObservedPrice> newest = recent.subList(Math.max(0, recent.size() - MOST_PRICES), recent.size());
        return new Community(id, chat, code, settings, barred, offered, newest, practice, digestAt, leftAt);
    }

    /** The same without a trace of this person; a bar stays, or leaving and coming back would lift it. */
    public Community without(List<Identity> person) {
        List<ObservedPrice> others = prices.stream()
                .filter(price -> !person.contains(price.member()))
                .toList();
        return new Community(id, chat, code, settings, barred, offered, others, practice, digestAt, leftAt);
    }

    /** The same after the group removed the bot: what is kept of it is erased in {@link #KEPT}. */
    public Community botRemoved(Instant now) {
        return unscheduled(WeeklyPractice.NONE, Optional.of(now));
    }

    public Community botReadded(Instant now) {
        return leftAt.isEmpty()
                ? this
                : unscheduled(practice.scheduled(settings.practice(), now), Optional.empty())
                        .with(settings, now);
    }

    private Community unscheduled(WeeklyPractice other, Optional<Instant> left) {
        return new Community(id, chat, code, settings, barred, offered, prices, other, Optional.empty(), left);
    }

    /** When to look at it next: to erase it, to send its digest, or its job to practise and the answer to that. */
    public Optional<Instant> dueAt() {
        Optional<Instant> sends =
                Stream.concat(digestAt.stream(), practice.dueAt().stream()).min(Instant::compareTo);
        return leftAt.map(left -> left.plus(KEPT)).or(() -> sends);
    }

    /** Whether its digest is due. */
    public boolean isDigestDue(Instant now) {
        return digestAt.filter(at -> !at.isAfter(now)).isPresent();
    }
}
