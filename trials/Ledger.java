package coach.connects.trial;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people sent, so that each message can be told in their balance: a person grants themselves 1, 10, 100 and 1,000, and
 * each digit of their balance says how often one of these was recorded.
 */
final class Ledger {
    static final int OF_ONE = 4;

    private final Map<String, int[]> acknowledged = new TreeMap<>();
    private final Map<String, Integer> sent = new TreeMap<>();
    int lost;
    int doubled;
    int unanswered;
    int answeredTwice;

    /** The next words of this person, which are counted as sent. */
    String next(String person) {
        int before = sent.merge(person, 1, Integer::sum) - 1;
        if (before >= OF_ONE) {
            throw new IllegalStateException(person + " has sent all");
        }
        return "/grant other " + amount(before);
    }

    /** Somebody read this. */
    void heard(String person, String answer) {
        if (answer.startsWith("Recorded: ")) {
            String rest = answer.substring("Recorded: ".length());
            int end = rest.indexOf(' ');
            int amount = Integer.parseInt(rest.substring(0, end).replace(",", ""));
            for (int i = 0; i < OF_ONE; i++) {
                if (amount == amount(i)) {
                    acknowledged.computeIfAbsent(person, any -> new int[OF_ONE])[i]++;
                }
            }
        }
    }

    /** Compares what was acknowledged with what a wallet says. */
    void settle(String person, int balance) {
        int rest = balance;
        int[] heard = acknowledged.getOrDefault(person, new int[OF_ONE]);
        for (int i = 0; i < OF_ONE; i++) {
            int times = rest % 10;
            rest /= 10;
            boolean wasSent = i < sent.getOrDefault(person, 0);
            lost += heard[i] > 0 && times == 0 ? 1 : 0;
            doubled += times > 1 || (times > 0 && !wasSent) ? 1 : 0;
            unanswered += wasSent && heard[i] == 0 ? 1 : 0;
            answeredTwice += heard[i] > 1 ? 1 : 0;
        }
    }

    /** All who sent something. */
    Iterable<String> people() {
        return sent.keySet();
    }

    int sent() {
        return sent.values().stream().mapToInt(Integer::intValue).sum();
    }

    int recorded() {
        return (int) acknowledged.values().stream()
                .flatMapToInt(Arrays::stream)
                .filter(times -> times > 0)
                .count();
    }

    private static int amount(int index) {
        return new int[] {1, 10, 100, 1000}[index];
    }
}
