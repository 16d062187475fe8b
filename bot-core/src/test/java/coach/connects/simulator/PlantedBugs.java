package coach.connects.simulator;

import coach.connects.chat.BotGateway;
import coach.connects.chat.ChatAddress;
import coach.connects.chat.ChatEvent;
import coach.connects.chat.ForwardingGateway;
import coach.connects.chat.OutgoingMessage;
import coach.connects.store.DocumentStore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Faults as a program could have them, each by itself, put between the world and the program. */
enum PlantedBugs {
    /** Whoever is to be reminded is looked at a day late. */
    A_REMINDER_A_DAY_LATE {
        @Override
        Seams planted() {
            return inStore(store -> new PlantedStore(store).lookingLater(Duration.ofDays(1)));
        }
    },
    /** Now and then a save is said to be done and is not. */
    A_LOST_SAVE {
        @Override
        Seams planted() {
            return inStore(store -> new PlantedStore(store).losingEvery(SOME));
        }
    },
    /** What the bot says by itself arrives twice. */
    A_DOUBLED_REMINDER {
        @Override
        Seams planted() {
            return new Seams() {
                @Override
                public int arrivals(OutgoingMessage message) {
                    return 2;
                }
            };
        }
    },
    /** What is asked in a group about one's wallet is answered there. */
    A_LEAK_INTO_A_GROUP {
        @Override
        Seams planted() {
            return inEntry(gateway -> new ForwardingGateway(gateway) {
                @Override
                public List<OutgoingMessage> handle(ChatEvent event) {
                    return asksInGroup(event, "/wallet") ? leaked(event) : super.handle(event);
                }

                private List<OutgoingMessage> leaked(ChatEvent event) {
                    ChatEvent alone = inPrivate((ChatEvent.TextMessage) event);
                    return super.handle(alone).stream()
                            .map(message -> OutgoingMessage.at(event.source().chat(), message.text()))
                            .toList();
                }
            });
        }
    },
    /** A command that never comes to its end. */
    AN_ENDLESS_LOOP {
        @Override
        Seams planted() {
            return inEntry(gateway -> new ForwardingGateway(gateway) {
                @Override
                public List<OutgoingMessage> handle(ChatEvent event) {
                    List<OutgoingMessage> replies = super.handle(event);
                    while (says(event, "/stats")) {
                        replies = super.handle(event);
                    }
                    return replies;
                }
            });
        }
    },
    /** A message that comes again is taken for a new one. */
    A_REDELIVERY_THAT_ACTS {
        @Override
        Seams planted() {
            return inEntry(gateway -> new ForwardingGateway(gateway) {
                private final Set<String> seen = new HashSet<>();

                @Override
                public List<OutgoingMessage> handle(ChatEvent event) {
                    boolean again = !seen.add(event.source().eventId());
                    return super.handle(again && event instanceof ChatEvent.TextMessage words ? asNew(words) : event);
                }
            });
        }
    },
    /** The last entry is missing in an export. */
    AN_EXPORT_WITHOUT_AN_ENTRY {
        @Override
        Seams planted() {
            return inExport(wallet -> {
                ArrayNode entries = (ArrayNode) wallet.get("entries");
                if (entries.size() > MANY) {
                    entries.remove(entries.size() - 1);
                }
            });
        }
    },
    /** One of several lots counts twice. */
    A_LOT_COUNTED_TWICE {
        @Override
        Seams planted() {
            return inExport(wallet -> {
                ArrayNode lots = (ArrayNode) wallet.get("lots");
                if (lots.size() > MANY) {
                    lots.add(lots.get(0));
                }
            });
        }
    },
    /** What was saved is not read at once. */
    A_STALE_READ {
        @Override
        Seams planted() {
            return inStore(store -> new PlantedStore(store).readingLateEvery(SOME));
        }
    },
    /** Checks are not erased with the rest. */
    AN_ERASURE_THAT_LEAVES_A_DOCUMENT {
        @Override
        Seams planted() {
            return new Seams() {
                @Override
                public DocumentStore storeOfErasure(DocumentStore store) {
                    return new PlantedStore(store).keeping("checks");
                }
            };
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SOME = 5;
    private static final int MANY = 3;

    /** It, in a world of its own. */
    abstract Seams planted();

    private static Seams inStore(Function<DocumentStore, DocumentStore> fault) {
        return new Seams() {
            @Override
            public DocumentStore store(DocumentStore store) {
                return fault.apply(store);
            }
        };
    }

    private static Seams inEntry(Function<BotGateway, BotGateway> fault) {
        return new Seams() {
            @Override
            public BotGateway entry(BotGateway gateway) {
                return fault.apply(gateway);
            }
        };
    }

    private static Seams inExport(Consumer<ObjectNode> fault) {
        return new Seams() {
            @Override
            public String export(String json) {
                try {
                    ObjectNode root = (ObjectNode) JSON.readTree(json);
                    fault.accept((ObjectNode) root.get("wallet"));
                    return JSON.writeValueAsString(root);
                } catch (JsonProcessingException e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private static boolean says(ChatEvent event, String words) {
        return event instanceof ChatEvent.TextMessage said && said.text().equals(words);
    }

    private static boolean asksInGroup(ChatEvent event, String words) {
        return says(event, words) && !event.source().chat().isPrivate();
    }

    private static ChatEvent inPrivate(ChatEvent.TextMessage said) {
        ChatEvent.EventSource source = said.source();
        return new ChatEvent.TextMessage(
                origin(source, ChatAddress.privateOf(source.user()), source.eventId()), said.text(), false);
    }

    private static ChatEvent asNew(ChatEvent.TextMessage said) {
        ChatEvent.EventSource source = said.source();
        return new ChatEvent.TextMessage(
                origin(source, source.chat(), source.eventId() + ":again"), said.text(), said.forwarded());
    }

    private static ChatEvent.EventSource origin(ChatEvent.EventSource source, ChatAddress at, String key) {
        return new ChatEvent.EventSource(
                source.user(), at, key, source.sentAt(), source.administrator(), Optional.empty());
    }
}
