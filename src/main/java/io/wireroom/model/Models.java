package io.wireroom.model;

import io.wireroom.encoder.EncoderModel;
import io.wireroom.encoder.QuoteHead;
import io.wireroom.name.NameModel;
import io.wireroom.name.NameRecognizer;
import io.wireroom.quote.QuoteModel;
import io.wireroom.sentiment.SentimentModel;
import io.wireroom.stance.StanceModel;
import io.wireroom.syntax.DependencyParser;
import io.wireroom.tag.PosModel;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/**
 * The models of a run, one per role: checked on the driver when they are named, read once per JVM
 * when first asked for. Broadcast it: models of users travel with it, those that ship are in every
 * jar. Safe for use by many threads.
 */
public final class Models implements Serializable {
  private static final long serialVersionUID = 1L;

  private final EnumMap<ModelRole, ModelName> names;
  private final EnumMap<ModelRole, Payload<Object>> payloads;
  private final EnumSet<ModelRole> ours;

  private Models(
      EnumMap<ModelRole, ModelName> names,
      EnumMap<ModelRole, Payload<Object>> payloads,
      EnumSet<ModelRole> ours) {
    this.names = names;
    this.payloads = payloads;
    this.ours = ours;
  }

  /** Those that ship. */
  public static Models shipped() {
    EnumMap<ModelRole, ModelName> names = new EnumMap<>(ModelRole.class);
    EnumMap<ModelRole, Payload<Object>> payloads = new EnumMap<>(ModelRole.class);
    for (ModelRole role : ModelRole.values()) {
      names.put(role, new ModelName(ModelName.Kind.BUILTIN, role.label()));
      payloads.put(role, Payload.shipped(role));
    }
    return new Models(names, payloads, EnumSet.allOf(ModelRole.class));
  }

  /**
   * Those that are named, and those that ship for all other roles. Files of ours are read and
   * checked here; what is a folder or on the hub is an engine of another kind, {@link #isOurs}
   * tells, which others load. In its role the model that ships stays at hand.
   *
   * @throws io.wireroom.fault.UserFault where a name is no model's, nothing is there, or nothing
   *     that fits the role; it names both
   */
  public static Models of(Map<ModelRole, ModelName> wanted, ModelFiles files) {
    Models models = shipped();
    ModelLoader loader = new ModelLoader(files);
    wanted.forEach(
        (role, name) -> {
          models.names.put(role, name);
          Optional<Payload<Object>> payload = loader.load(role, name, models.payloads.get(role));
          if (payload.isEmpty()) {
            models.ours.remove(role);
          } else {
            models.payloads.put(role, payload.get());
          }
        });
    return models;
  }

  /**
   * These, but one that was just made.
   *
   * @param name what to call it
   */
  public Models with(ModelRole role, ModelName name, byte[] bytes) {
    EnumMap<ModelRole, ModelName> otherNames = new EnumMap<>(names);
    EnumMap<ModelRole, Payload<Object>> otherPayloads = new EnumMap<>(payloads);
    otherNames.put(role, name);
    otherPayloads.put(role, new Payload<>(bytes));
    EnumSet<ModelRole> otherOurs = EnumSet.copyOf(ours);
    otherOurs.add(role);
    return new Models(otherNames, otherPayloads, otherOurs);
  }

  /** These without the encoder: linear models alone judge, and the encoder is never read. */
  public Models linear() {
    EnumMap<ModelRole, ModelName> otherNames = new EnumMap<>(names);
    EnumMap<ModelRole, Payload<Object>> otherPayloads = new EnumMap<>(payloads);
    EnumSet<ModelRole> otherOurs = EnumSet.copyOf(ours);
    otherNames.remove(ModelRole.ENCODER);
    otherPayloads.remove(ModelRole.ENCODER);
    otherOurs.remove(ModelRole.ENCODER);
    return new Models(otherNames, otherPayloads, otherOurs);
  }

  /** Whether there is an encoder, which reads every text; not so {@link #linear} ones. */
  public boolean hasEncoder() {
    return names.containsKey(ModelRole.ENCODER);
  }

  /**
   * Whether the encoder answers for a role: there is one, and nobody has named another model than
   * the one that ships for the role, which then has the say.
   */
  public boolean encoderAnswers(ModelRole role) {
    return hasEncoder() && names.get(role).kind() == ModelName.Kind.BUILTIN;
  }

  /** What the settings call the model of a role. */
  public ModelName name(ModelRole role) {
    return names.get(role);
  }

  /** Whether the model of a role is of a kind that we train; else it is another room's to load. */
  public boolean isOurs(ModelRole role) {
    return ours.contains(role);
  }

  /** SHA-256 of a model's file, in hex. */
  public String sha256(ModelRole role) {
    return payloads.get(role).sha256();
  }

  /**
   * What a model is, for the run record: {@code builtin:pos sha256:1a2b…}. Of a role that has a
   * model of another kind, the one that ships.
   */
  public String version(ModelRole role) {
    ModelName name =
        isOurs(role) ? names.get(role) : new ModelName(ModelName.Kind.BUILTIN, role.label());
    return name.version(sha256(role));
  }

  /** The part-of-speech model, for who shares its bytes. */
  @SuppressWarnings("unchecked")
  public Payload<PosModel> posPayload() {
    return (Payload<PosModel>) (Payload<?>) payloads.get(ModelRole.POS);
  }

  /** The model of names, likewise. */
  @SuppressWarnings("unchecked")
  public Payload<NameRecognizer> namesPayload() {
    return (Payload<NameRecognizer>) (Payload<?>) payloads.get(ModelRole.NAMES);
  }

  /** The encoder, likewise. */
  @SuppressWarnings("unchecked")
  public Payload<EncoderModel> encoderPayload() {
    return (Payload<EncoderModel>) (Payload<?>) payloads.get(ModelRole.ENCODER);
  }

  /** Words in their surroundings; null where there is no encoder. */
  public EncoderModel encoder() {
    return hasEncoder() ? (EncoderModel) model(ModelRole.ENCODER) : null;
  }

  /** Parts of speech and lemmas. */
  public PosModel pos() {
    return (PosModel) model(ModelRole.POS);
  }

  /** Names. */
  public NameModel names() {
    return (NameModel) model(ModelRole.NAMES);
  }

  /** Dependency trees. */
  public DependencyParser parser() {
    return (DependencyParser) model(ModelRole.SYNTAX);
  }

  /** Who said what. */
  public QuoteModel quotes() {
    return (QuoteModel) model(ModelRole.QUOTES);
  }

  /** Sentiment, tone and vectors of words. */
  public SentimentModel sentiment() {
    return (SentimentModel) model(ModelRole.SENTIMENT);
  }

  /** Who is for or against whom. */
  public StanceModel stance() {
    return (StanceModel) model(ModelRole.STANCE);
  }

  /** What an encoder knows of quotes; null where none has a say in them. */
  public QuoteHead quoteHead() {
    return encoderAnswers(ModelRole.QUOTES) ? encoder().quotes() : null;
  }

  /**
   * Reads all that are ours now, where they would be read when first asked for.
   *
   * @throws io.wireroom.fault.UserFault where the bytes of one that ships are not its own
   */
  public void open() {
    for (ModelRole role : ours) {
      Object ignored = model(role);
    }
  }

  private Object model(ModelRole role) {
    return payloads.get(role).knowledge(role::read);
  }
}
