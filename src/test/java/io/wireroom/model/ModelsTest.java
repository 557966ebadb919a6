package io.wireroom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wireroom.fault.UserFault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ModelsTest {
  private static final byte[] STANCE = Payload.shipped("/models/stance/stance.model").bytes();

  /** A file system of a few files; what ends with a slash is a folder. */
  private record Shelf(Map<String, byte[]> files) implements ModelFiles {
    static Shelf of(Object... pairs) {
      Map<String, byte[]> files = new HashMap<>();
      for (int i = 0; i < pairs.length; i += 2) {
        files.put((String) pairs[i], (byte[]) pairs[i + 1]);
      }
      return new Shelf(files);
    }

    @Override
    public boolean isFolder(String uri) {
      return uri.endsWith("/");
    }

    @Override
    public boolean exists(String uri) {
      return files.containsKey(uri);
    }

    @Override
    public byte[] read(String uri) {
      return files.get(uri);
    }
  }

  private static Models with(ModelRole role, String name, Shelf shelf) {
    return Models.of(Map.of(role, ModelName.of(name)), shelf);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POS       | builtin:names     | no such built-in model
          QUOTES    | hub:quotes/en     | the hub has no models for it
          STANCE    | path:none         | no such file or folder
          SYNTAX    | path:folder/      | a folder, not a model file
          POS       | path:text         | not a part-of-speech model of this version
          NAMES     | path:text         | not a name model of this version
          SYNTAX    | path:text         | not a model of syntax of this version
          QUOTES    | path:stance.model | not a model of quotes
          SENTIMENT | path:stance.model | not a model of sentiment
          STANCE    | path:text         | not a model of stance
          ENCODER   | path:stance.model | not a model of an encoder
          ENCODER   | hub:bert/en       | the hub has no models for it
          STANCE    | path:half         | EOFException
          STANCE    | path:other.model  | the card beside it is of another model
          """)
  void whatDoesNotFitIsTheUsersToMend(ModelRole role, String name, String reason) {
    byte[] text = "no model of anything".getBytes(StandardCharsets.UTF_8);
    byte[] card = "{\"sha256\" : \"00\"}".getBytes(StandardCharsets.UTF_8);
    Shelf shelf =
        Shelf.of(
            "folder/",
            text,
            "text",
            text,
            "stance.model",
            STANCE,
            "half",
            Arrays.copyOf(STANCE, STANCE.length / 2),
            "other.model",
            STANCE,
            "other.json",
            card);
    assertThatThrownBy(() -> with(role, name, shelf))
        .isInstanceOf(UserFault.class)
        .hasMessageStartingWith("Cannot load model: ")
        .hasMessageContaining(reason.equals("EOFException") ? "nexpected end" : reason)
        .hasMessageEndingWith(" (models." + role.label() + " = " + name + ")");
  }

  @Test
  void aModelOfAUserTakesItsRole() {
    Models models = with(ModelRole.STANCE, "path:stance.model", Shelf.of("stance.model", STANCE));
    String digest = TestModels.SHIPPED.sha256(ModelRole.STANCE);
    assertThat(models.version(ModelRole.STANCE))
        .isEqualTo("path:stance.model sha256:" + digest.substring(0, 16));
    assertThat(models.version(ModelRole.POS)).startsWith("builtin:pos sha256:");
    assertThat(models.stance().toBytes()).isEqualTo(STANCE);
  }

  @Test
  void anEngineOfAnotherKindIsLeftToOthers() {
    Models models = with(ModelRole.SENTIMENT, "hub:classifier/en", Shelf.of());
    assertThat(models.isOurs(ModelRole.SENTIMENT)).isFalse();
    assertThat(models.isOurs(ModelRole.STANCE)).isTrue();
    assertThat(models.name(ModelRole.SENTIMENT)).hasToString("hub:classifier/en");
    assertThat(models.version(ModelRole.SENTIMENT)).startsWith("builtin:sentiment sha256:");
    assertThat(with(ModelRole.POS, "path:stage/", Shelf.of("stage/", STANCE)).isOurs(ModelRole.POS))
        .isFalse();
  }

  @Test
  void theEncoderAnswersUnlessAnotherModelIsNamed() {
    Models shipped = Models.shipped();
    assertThat(shipped.hasEncoder()).isTrue();
    assertThat(shipped.encoderAnswers(ModelRole.STANCE)).isTrue();
    Models named = with(ModelRole.STANCE, "path:stance.model", Shelf.of("stance.model", STANCE));
    assertThat(named.encoderAnswers(ModelRole.STANCE)).isFalse();
    assertThat(named.encoderAnswers(ModelRole.SENTIMENT)).isTrue();
    assertThat(shipped.linear().hasEncoder()).isFalse();
    assertThat(shipped.linear().encoder()).isNull();
    assertThat(shipped.linear().encoderAnswers(ModelRole.SENTIMENT)).isFalse();
    assertThat(shipped.linear().stance().toBytes()).isEqualTo(STANCE);
  }

  @Test
  void whatShipsDoesNotTravelAndWhatAUserGivesDoes() throws Exception {
    byte[] shipped = serialized(Models.shipped());
    assertThat(shipped.length).isLessThan(20_000);
    Models models = with(ModelRole.STANCE, "path:stance.model", Shelf.of("stance.model", STANCE));
    Models arrived = (Models) deserialized(serialized(models));
    assertThat(arrived.stance().toBytes()).isEqualTo(STANCE);
    assertThat(arrived.stance()).isSameAs(arrived.stance());
    assertThat(arrived.version(ModelRole.STANCE)).isEqualTo(models.version(ModelRole.STANCE));
  }

  @Test
  void oneMadeTakesThePlaceOfAnother() {
    ModelName name = new ModelName(ModelName.Kind.PATH, "made");
    Models models = Models.shipped().with(ModelRole.STANCE, name, STANCE);
    assertThat(models.name(ModelRole.STANCE)).isEqualTo(name);
    assertThat(models.stance().toBytes()).isEqualTo(STANCE);
  }

  /** A model is to be made anew when one that it was trained upon is; this test tells. */
  @ParameterizedTest
  @EnumSource
  void whatShipsWasTrainedUponWhatShips(ModelRole role) {
    ModelCard card = ModelCard.shipped(role);
    // The registry takes a shipped model's digest from its card; here it is taken of the bytes.
    assertThat(card.sha256()).isEqualTo(sha256(role)).isEqualTo(Models.shipped().sha256(role));
    assertThat(card.trainedUpon().keySet()).isEqualTo(role.upstream());
    card.trainedUpon()
        .forEach(
            (upstream, digest) ->
                assertThat(digest)
                    .as("%s was trained upon another model of %s", role, upstream)
                    .isEqualTo(sha256(upstream)));
  }

  private static String sha256(ModelRole role) {
    return Payload.shipped(role.shippedModel()).sha256();
  }

  @Test
  void rolesComeInTheOrderOfTraining() {
    List<ModelRole> before = new ArrayList<>();
    for (ModelRole role : ModelRole.values()) {
      assertThat(before).containsAll(role.upstream());
      before.add(role);
    }
  }

  private static byte[] serialized(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object deserialized(byte[] bytes) throws Exception {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theDigestOfAModelThatShipsIsThatOfItsCard(ModelRole role) {
    Payload<Object> payload = Payload.shipped(role.shippedModel());

    assertThat(payload.sha256()).isEqualTo(ModelCard.shipped(role).sha256());
  }

  @ParameterizedTest
  @EnumSource
  void aModelThatShipsIsNotReadWhereAByteIsWrong(ModelRole role) {
    String card = ModelCard.shipped(role).sha256();
    String other = (card.startsWith("0") ? "1" : "0") + card.substring(1);
    Payload<Object> payload = Payload.told(role.shippedModel(), other);

    assertThatThrownBy(
            () ->
                payload.knowledge(
                    bytes -> {
                      throw new AssertionError("read");
                    }))
        .isInstanceOf(UserFault.class)
        .hasMessage(
            "Cannot load model: its bytes are not those that its card tells; build the jar anew ("
                + role.shippedModel()
                + ")");
  }
}
