package coach.connects.engine;

/** Asks Upwork what steps have to be told. */
@FunctionalInterface
public interface InquiryHandler {
    /** For a host that has not switched it on: nobody is connected, so nothing is to be asked. */
    InquiryHandler NONE = (inquiry, context) -> new InquiryAnswer.Reconnect();

    /**
     * The answer. Blocks until it is there, for a minute or two at most; throws only
     * {@link coach.connects.store.StoreUnavailableException} and its like.
     *
     * @param context whose step it is, as it was when the answer turned out to be missing
     */
    InquiryAnswer answer(Inquiry inquiry, CommandContext context);
}
