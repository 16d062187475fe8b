package coach.connects.feature.community;

import coach.connects.chat.ChatAddress;
import coach.connects.community.Community;
import coach.connects.community.SharedCard;
import coach.connects.engine.ButtonSpec;
import coach.connects.engine.MessageDraft;
import coach.connects.engine.View;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.CommunityRepository.VersionedCard;
import coach.connects.posting.Fact;
import coach.connects.posting.JobId;
import java.util.Optional;

/**
 * A card as a message, with its buttons: they answer every member, for ever, and say of the group only its code.
 *
 * @param view who asked for it
 * @param communities the store
 * @param community whose card it is
 */
record CardMessage(View view, CommunityRepository communities, Community community) {
    /** The card, at this address, to be written anew there by whatever changes it. */
    MessageDraft of(VersionedCard versioned, ChatAddress at) {
        return shown(versioned, at).withVersion(versioned.revision());
    }

    /** The card as it is now, in the place of the list in which it was chosen: no second one is posted. */
    MessageDraft inPlaceOfList(VersionedCard versioned, ChatAddress at) {
        String list =
                VerdictList.PageButton.FORM.write(new VerdictList.PageButton(community.code(), 0, Optional.of("")));
        return shown(versioned, at)
                .withRow(ButtonSpec.shared(view.plain("community.button.list"), "verdicts", list))
                .inPlaceOfPressed();
    }

    private MessageDraft shown(VersionedCard versioned, ChatAddress at) {
        SharedCard card = versioned.card();
        Optional<SharedCard> twin = card.posting()
                .newest()
                .get(Fact.FINGERPRINT)
                .flatMap(print -> communities.nearDuplicate(community, Optional.of(card.job()), print))
                .map(VersionedCard::card);
        return MessageDraft.of(at, CardFormatter.of(view, community, card, twin))
                .withTone(
                        CardFormatter.verdictOf(view, community, card).verdict().decision())
                .withRow(
                        opinion("button.agree", CardButton.Verb.AGREE, card),
                        opinion("button.disagree", CardButton.Verb.DISAGREE, card))
                .withRow(checkForMe(view, community, card.job()));
    }

    private ButtonSpec opinion(String label, CardButton.Verb verb, SharedCard card) {
        return ButtonSpec.shared(
                view.plain(label),
                "verdicts",
                CardButton.FORM.write(new CardButton(verb, community.code(), card.job())));
    }

    /** The button that leads a member to their own check, which starts from what the group knows. */
    static ButtonSpec checkForMe(View view, Community community, JobId job) {
        return leading(view, "community.button.check-for-me", community, job);
    }

    static ButtonSpec leading(View view, String label, Community community, JobId job) {
        return ButtonSpec.privateLink(
                view.plain(label),
                "check",
                JobAddress.FORM.write(
                        new JobAddress(community.code(), job.value().substring(1))));
    }
}
