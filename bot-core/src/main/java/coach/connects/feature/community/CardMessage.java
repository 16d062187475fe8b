package coach.connects.feature.community;

import coach.connects.chat.ChatAddress;
import coach.connects.community.Community;
import coach.connects.community.SharedCard;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.CommandContext;
import coach.connects.engine.MessageDraft;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.CommunityRepository.VersionedCard;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import java.util.Optional;

/** A card as a message, with its buttons: they answer every member, for ever, and say of the group only its code. */
record CardMessage(CommandContext context, CommunityRepository communities, Community community) {
    MessageDraft of(VersionedCard versioned, ChatAddress at) {
        SharedCard card = versioned.card();
        Optional<SharedCard> twin = card.posting()
                .newest()
                .get(Fact.FINGERPRINT)
                .flatMap(print -> communities.nearDuplicate(community, Optional.of(card.job()), print))
                .map(VersionedCard::card);
        return MessageDraft.of(at, CardFormatter.of(context, community, card, twin))
                .withRow(
                        opinion("button.agree", CardButton.Verb.AGREE, card),
                        opinion("button.disagree", CardButton.Verb.DISAGREE, card))
                .withRow(checkForMe(context, community, card.job()))
                .withVersion(versioned.revision());
    }

    private ButtonSpec opinion(String label, CardButton.Verb verb, SharedCard card) {
        return ButtonSpec.shared(
                context.plain(label),
                "verdicts",
                CardButton.FORM.write(new CardButton(verb, community.code(), card.job())));
    }

    /** The button that leads a member to their own check, which starts from what the group knows. */
    static ButtonSpec checkForMe(CommandContext context, Community community, JobId job) {
        return leading(context, "community.button.check-for-me", community, job);
    }

    static ButtonSpec leading(CommandContext context, String label, Community community, JobId job) {
        return ButtonSpec.privateLink(
                context.plain(label),
                "check",
                JobAddress.FORM.write(
                        new JobAddress(community.code(), job.value().substring(1))));
    }
}
