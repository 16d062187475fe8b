package coach.connects.feature.community;

import coach.connects.engine.PayloadCodec;
import coach.connects.posting.JobId;

/**
 * What the buttons of a card say; everybody in the group may press them.
 *
 * @param verb what a press does
 * @param community the group's code
 * @param job the card's job
 */
record CardButton(Verb verb, String community, JobId job) {
    static final PayloadCodec<CardButton> FORM = PayloadCodec.ofAddress("", "  ", CardButton.class);

    /** What a press does. */
    enum Verb {
        AGREE,
        DISAGREE,
        /** Shows the card. */
        CARD
    }
}
