package coach.connects.simulator;

import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import java.util.Optional;

/** What people do with their accounts as such. */
final class AccountSteps {
    private final World world;
    private final Screens screens;

    AccountSteps(World world, Screens screens) {
        this.world = world;
        this.screens = screens;
    }

    /** Somebody joins another account to theirs by a code. */
    void join(Step step) {
        String answer = world.deliver(world.words(step, ChatAddress.privateOf(world.account(step)), "/link"), step);
        int from = answer.indexOf("/link ") + "/link ".length();
        if (answer.contains("/link ")) {
            Step by = new Step(
                    step.action(), (int) step.number(), step.process() + 1, "", step.number(), Optional.empty());
            String code = answer.substring(from).split("\\s", 2)[0].replaceAll("[^A-Za-z0-9-]", "");
            world.deliver(world.words(by, ChatAddress.privateOf(world.account(by)), "/link " + code), by);
        }
    }

    /** Somebody has all of theirs erased. */
    void forget(Step step) {
        world.deliver(world.words(step, ChatAddress.privateOf(world.account(step)), "/forget"), step);
        screens.labelled(step.account(), "Erase everything").ifPresent(one -> world.press(step, one));
    }

    /** Somebody blocks the bot or lets it in again, or a group adds or removes it. */
    void membership(Step step) {
        boolean here = step.words().isEmpty();
        ChatAddress at = here ? ChatAddress.privateOf(world.account(step)) : world.group(step, step.words());
        boolean first = step.number() % 2 == 0;
        ChatEvent.MembershipChange.Change ofPerson =
                first ? ChatEvent.MembershipChange.Change.BLOCKED : ChatEvent.MembershipChange.Change.UNBLOCKED;
        ChatEvent.MembershipChange.Change ofGroup =
                first ? ChatEvent.MembershipChange.Change.ADDED : ChatEvent.MembershipChange.Change.REMOVED;
        ChatEvent.MembershipChange.Change change = here ? ofPerson : ofGroup;
        world.deliver(
                world.letter(new ChatEvent.MembershipChange(world.origin(step, at), change), step, change.name()),
                step);
    }
}
