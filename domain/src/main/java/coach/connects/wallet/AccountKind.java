package coach.connects.wallet;

/** Which caps hold for a wallet (G-04, G-06): a freelancer's or an agency's. */
public enum AccountKind {
    FREELANCER,
    AGENCY
}
