package coach.connects.marketplace;

import coach.connects.chat.Secret;
import java.util.List;

/**
 * The accounts as a freelancer that a grant is good for: usually one.
 *
 * @param freelancers in Upwork's order; none where the grant is a client's or an agency's
 */
public record UpworkAccount(List<Freelancer> freelancers) {
    public UpworkAccount {
        freelancers = List.copyOf(freelancers);
    }

    /**
     * One of them.
     *
     * @param id what questions name it by
     * @param name what the member calls it there, to be shown to them and kept nowhere; may be empty
     */
    public record Freelancer(Secret id, String name) {
        /** Says that there is one, and nothing of it. */
        @Override
        public String toString() {
            return "Freelancer(hidden)";
        }
    }
}
