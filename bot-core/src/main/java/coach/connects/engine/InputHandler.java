package coach.connects.engine;

import coach.connects.chat.ChatEvent;
import coach.connects.posting.JobId;
import coach.connects.posting.Posting;
import coach.connects.session.PendingMessages.AssembledMessage;
import java.util.List;
import java.util.Optional;

/** A command that understands what people send without naming it: a link, a pasted page, a file. */
public interface InputHandler {
    /**
     * Words without a command.
     *
     * @return the step, or empty when they mean nothing to this command
     */
    default Optional<CommandResult> tryHandle(CommandContext context, String words) {
        return Optional.empty();
    }

    /**
     * Words without a command that are answered even while something else is asked, as a question about a word in it is;
     * what is asked stays open.
     *
     * @return the step, or empty when they may be an answer
     */
    default Optional<CommandResult> interrupt(CommandContext context, String words) {
        return Optional.empty();
    }

    /**
     * Words that nobody understood, and no question waits for.
     *
     * @return what is asked back about them, or empty when they mean nothing to this command
     */
    default Optional<CommandResult> puzzled(CommandContext context, String words) {
        return Optional.empty();
    }

    /**
     * A question that is answered before a whole group, and to everybody alike.
     *
     * @param nobody a context of somebody of whom nothing is known
     * @return the answer, or empty when it is a question of their own, or none
     */
    default Optional<MessageDraft> answerToAll(CommandContext nobody, String words) {
        return Optional.empty();
    }

    /**
     * Words that a group's member says there in reply to a message of the bot about this job.
     *
     * @return the step, or empty when they are not of the job
     */
    default Optional<CommandResult> saidOfCard(CommandContext context, JobId job, String words) {
        return Optional.empty();
    }

    /**
     * Several messages without a command, sent together, or a file that waited for others.
     *
     * @return the step, or empty when they mean nothing to this command
     */
    default Optional<CommandResult> tryHandle(CommandContext context, List<AssembledMessage> messages) {
        return Optional.empty();
    }

    /**
     * A file.
     *
     * @return the step, or empty when it means nothing to this command
     */
    default Optional<CommandResult> tryHandle(CommandContext context, ChatEvent.FileUpload upload) {
        return Optional.empty();
    }

    /** The jobs in a file that came together with others; none when it is to be heard by itself. */
    default List<Posting> jobs(CommandContext context, ChatEvent.FileUpload upload) {
        return List.of();
    }

    /**
     * The words of pictures.
     *
     * @return the step, or empty when they mean nothing to this command
     */
    default Optional<CommandResult> tryHandle(CommandContext context, ChatEvent.PictureText text) {
        return Optional.empty();
    }

    /**
     * A picture, which nobody here can read.
     *
     * @return the step, or empty when it means nothing to this command
     */
    default Optional<CommandResult> tryHandle(CommandContext context, ChatEvent.PhotoMessage photoMessage) {
        return Optional.empty();
    }
}
