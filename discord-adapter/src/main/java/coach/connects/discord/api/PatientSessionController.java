package coach.connects.discord.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/**
 * Connects a shard when JDA has made it, and not before. JDA asks for the connection while it still makes the shard: on a
 * busy machine the gateway's greeting may come first, and JDA loses it with an error and never is ready.
 */
public class PatientSessionController extends ConcurrentSessionController {
    private final Set<JDA> made = new HashSet<>();
    private final List<SessionConnectNode> early = new ArrayList<>();

    @Override
    public void appendSession(SessionConnectNode node) {
        if (isMade(node)) {
            super.appendSession(node);
        }
    }

    private synchronized boolean isMade(SessionConnectNode node) {
        boolean ready = made.contains(node.getJDA());
        if (!ready) {
            early.add(node);
        }
        return ready;
    }

    @Override
    public void removeSession(SessionConnectNode node) {
        synchronized (this) {
            early.remove(node);
        }
        super.removeSession(node);
    }

    /** Lets a shard connect that the builder has handed out. */
    public final void connect(JDA shard) {
        List<SessionConnectNode> waiting;
        synchronized (this) {
            made.add(shard);
            waiting = early.stream().filter(node -> node.getJDA().equals(shard)).toList();
            early.removeAll(waiting);
        }
        waiting.forEach(super::appendSession);
    }
}
