package coach.connects.feature.community;

import coach.connects.engine.PayloadCodec;

/**
 * Where "Check it for me" leads: a job as a group knows it. It stands in a link, which may be passed on and forged.
 *
 * @param community the group's code
 * @param number the job's id without its tilde
 */
public record JobAddress(String community, String number) {
    /** What {@code /check} is told. */
    public static final PayloadCodec<JobAddress> FORM = PayloadCodec.ofAddress("", "_", JobAddress.class);
}
