package coach.connects.discord.send;

import coach.connects.chat.OutgoingMessage;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The way to answer one thing that a person did. */
public interface Responder {
    /** Shows that work is under way, unless the answer is out. May be called more than once. */
    void acknowledge();

    /** Answers; done when every reply went out or was given up. Never fails. */
    CompletableFuture<?> answer(List<OutgoingMessage> replies);
}
