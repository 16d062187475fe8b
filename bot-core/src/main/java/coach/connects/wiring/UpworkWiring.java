package coach.connects.wiring;

import coach.connects.chat.GroupMembers;
import coach.connects.engine.InquiryHandler;
import coach.connects.feature.host.HostAdministration;
import coach.connects.feature.upwork.ConnectPermission;
import coach.connects.feature.upwork.UpworkInquiries;
import coach.connects.marketplace.UpworkAccess;
import coach.connects.persistence.CommunityRepository;
import coach.connects.persistence.FreelancerRepository;
import coach.connects.persistence.GrantStore;
import coach.connects.persistence.SignInStore;
import coach.connects.persistence.StoredArchive;
import coach.connects.persistence.StoredCallCounter;
import coach.connects.persistence.ToldFactsStore;
import coach.connects.persistence.UpworkFactsErasure;
import coach.connects.profile.Identity;
import coach.connects.reading.format.PostingParser;
import coach.connects.scheduling.DueJob;
import coach.connects.session.FreelancerState;
import coach.connects.session.UpworkConnection;
import coach.connects.store.DocumentStore;
import java.util.List;
import java.util.Optional;

/**
 * What there is of Upwork on a host that has switched it on.
 *
 * @param seat who may connect it
 * @param inquiries asks it
 * @param grants by what it is asked
 * @param calls how often it was
 * @param job takes away what may be kept no longer
 */
record UpworkWiring(
        ConnectPermission seat,
        InquiryHandler inquiries,
        SignInStore signIns,
        GrantStore grants,
        StoredCallCounter calls,
        ToldFactsStore facts,
        DueJob job) {
    static UpworkWiring of(
            UpworkAccess host,
            BotSetup setup,
            HostAdministration administration,
            FreelancerRepository freelancers,
            PostingParser reader) {
        DocumentStore store = setup.store();
        SignInStore signIns = new SignInStore(store, host.key());
        StoredCallCounter calls = new StoredCallCounter(store, host.key());
        ToldFactsStore facts = new ToldFactsStore(store);
        UpworkFactsErasure erasure = new UpworkFactsErasure(store, freelancers, facts, setup.policies());
        ConnectPermission seat = new ConnectPermission(host.mode(), administration);
        return new UpworkWiring(
                seat,
                new UpworkInquiries(host, seat, store, erasure, reader, setup.clock(), setup.backoff()),
                signIns,
                new GrantStore(store, host.key()),
                calls,
                facts,
                new UpworkRetentionJob(signIns, calls, facts, erasure));
    }

    /** What is kept beside a state, the connection among it where there can be one. */
    static StoredArchive archive(
            FreelancerRepository freelancers,
            CommunityRepository communities,
            GroupMembers members,
            Optional<UpworkWiring> upwork) {
        return new StoredArchive(
                freelancers, communities, members, owner -> upwork.flatMap(there -> there.connection(owner)));
    }

    private Optional<UpworkConnection> connection(FreelancerState owner) {
        return grants.find(owner.identities())
                .map(stored ->
                        new UpworkConnection(stored.since(), stored.grant().isPresent()));
    }

    /** Nothing is kept of these identities any more. */
    void forget(List<Identity> person) {
        person.forEach(signIns::forget);
        person.forEach(facts::forget);
        grants.forget(person).grants().forEach(calls::forget);
    }
}
