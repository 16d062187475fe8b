package coach.connects.feature.community;

import coach.connects.chat.GroupMembers;
import coach.connects.chat.RichText;
import coach.connects.community.Community;
import coach.connects.community.SharedCard;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.CommandResult;
import coach.connects.engine.MessageDraft;
import coach.connects.i18n.UntrustedText;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.CommunityRepository.VersionedCard;
import coach.connects.posting.JobId;
import coach.connects.profile.Identity;
import coach.connects.reading.link.JobLinkParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an administrator does about cards and members: takes a card away, bars somebody from sharing. Who shared a card
 * is never shown; they can be barred all the same.
 *
 * @param group the group that it is about
 * @param members tells who belongs to it
 */
record ModerationActions(CommandContext context, AdministeredGroup group, GroupMembers members) {
    static final String ALL = "all";
    private static final int LONGEST_NAME = 40;

    CommandResult result(String what, List<String> words) {
        String first = words.isEmpty() ? "" : words.get(0);
        Optional<JobId> job = JobLinkParser.find(String.join(" ", words)).job();
        boolean stranger = what.equals("bar")
                && member(first)
                        .filter(known -> members.belonging(known, group.at()) == GroupMembers.Belonging.STRANGER)
                        .isPresent();
        if (stranger) {
            return context.reply(
                    context.text("community.bar.stranger", "member", UntrustedText.clean(first, LONGEST_NAME)));
        }
        return CommandResult.of(context.state()).withEffect(communities -> {
            Community community = communities.community(group.at().chatKey());
            return switch (what) {
                case "remove" -> removed(communities, community, job);
                case "allow" -> List.of(allowed(communities, community, job));
                case "bar-sharer" -> List.of(sharerBarred(communities, community, job));
                case "unbar-sharer" -> List.of(sharerUnbarred(communities, community, job));
                case "unbar" -> List.of(unbarred(communities, community, first));
                default -> List.of(barred(communities, community, first));
            };
        });
    }

    private List<MessageDraft> removed(CommunityRepository communities, Community community, Optional<JobId> job) {
        Optional<SharedCard> card = job.flatMap(known -> communities.card(community, known))
                .map(VersionedCard::card)
                .filter(known -> !known.removed());
        if (card.isEmpty()) {
            return List.of(context.draft(context.text("community.remove.unknown")));
        }
        JobId taken = card.get().job();
        communities.unindex(community, card.get());
        List<MessageDraft> says = new ArrayList<>(List.of(context.draft(context.text("community.remove.done"))
                .withRow(
                        ButtonSpec.once(
                                context.plain("community.button.allow"),
                                "community",
                                group.argument("allow " + taken.value())),
                        ButtonSpec.once(
                                context.plain("community.button.bar-sharer"),
                                "community",
                                group.argument("bar-sharer " + taken.value())))));
        communities
                .change(community, taken, Optional.empty(), Optional.empty(), SharedCard::asRemoved)
                .ifPresent(gone -> says.addAll(new PostedCardUpdater(context, communities, community).gone(gone)));
        return says;
    }

    /** What was taken away may be shared again, by anybody; the opinions on it do not come back. */
    private MessageDraft allowed(CommunityRepository communities, Community community, Optional<JobId> job) {
        boolean lifted =
                job.filter(known -> communities.restore(community, known)).isPresent();
        return context.draft(context.text(lifted ? "community.allow.done" : "community.allow.unknown"));
    }

    private MessageDraft sharerBarred(CommunityRepository communities, Community community, Optional<JobId> job) {
        Optional<Identity> sharer = sharer(communities, community, job);
        sharer.ifPresent(member -> communities.change(community.chat(), one -> one.barring(member, true)));
        return sharer.flatMap(member -> job)
                .map(known -> barred("unbar-sharer " + known.value()))
                .orElseGet(() -> context.draft(whom("community.bar.whom")))
                .inPlaceOfPressed();
    }

    private MessageDraft sharerUnbarred(CommunityRepository communities, Community community, Optional<JobId> job) {
        Optional<Identity> sharer = sharer(communities, community, job);
        sharer.ifPresent(member -> communities.change(community.chat(), one -> one.barring(member, false)));
        return context.draft(sharer.isPresent() ? context.text("community.unbar.done") : whom("community.unbar.whom"))
                .inPlaceOfPressed();
    }

    private static Optional<Identity> sharer(
            CommunityRepository communities, Community community, Optional<JobId> job) {
        return job.flatMap(known -> communities.card(community, known))
                .flatMap(card -> card.card().members().stream().findFirst());
    }

    private MessageDraft barred(CommunityRepository communities, Community community, String name) {
        Optional<Identity> member = member(name);
        member.ifPresent(known -> communities.change(community.chat(), one -> one.barring(known, true)));
        return member.isPresent() ? barred("unbar " + name) : context.draft(whom("community.bar.whom"));
    }

    /** That somebody is kept from sharing, and the way back. */
    private MessageDraft barred(String lift) {
        return context.draft(context.text("community.bar.done"))
                .withRow(ButtonSpec.once(
                        context.plain("community.button.unbar-one"), CommunityScreen.NAME, group.argument(lift)));
    }

    /** How a member is named: where nobody sees an id, by the card that they shared. */
    private RichText whom(String key) {
        return group.isHeard()
                ? context.text(key, "button", context.plain("community.button.bar-sharer"))
                : context.text(key + ".named");
    }

    private MessageDraft unbarred(CommunityRepository communities, Community community, String name) {
        List<Identity> some =
                name.equals(ALL) ? community.barred() : member(name).stream().toList();
        for (Identity one : some) {
            communities.change(community.chat(), now -> now.barring(one, false));
        }
        RichText none = name.equals(ALL) ? context.text("community.unbar.nobody") : whom("community.unbar.whom");
        return context.draft(some.isEmpty() ? none : context.text("community.unbar.done"));
    }

    /** A member by the platform's own id, also in the form of a mention ({@code <@123>}). */
    private Optional<Identity> member(String name) {
        String id = name.startsWith("<@") && name.endsWith(">") ? name.substring(2, name.length() - 1) : name;
        String plain = id.startsWith("!") ? id.substring(1) : id;
        return plain.isEmpty()
                ? Optional.empty()
                : Optional.of(new Identity(group.at().platform(), plain));
    }
}
