package coach.connects.marketplace;

import coach.connects.chat.Secret;
import java.util.List;

/**
 * The accounts as a freelancer that a grant is good for: usually one.
 *
 * @param freelancers their ids, in Upwork's order; none where the grant is a client's or an agency's
 */
public record UpworkAccount(List<Secret> freelancers) {
    public UpworkAccount {
        freelancers = List.copyOf(freelancers);
    }
}
