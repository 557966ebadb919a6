package io.wireroom.nlp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.annotators.LemmatizerModel;
import io.wireroom.LocalSpark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.SequenceFile;
import org.apache.hadoop.io.Text;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import scala.Tuple2;
import scala.collection.immutable.HashMap$;
import scala.collection.immutable.Map$;

/** Stages whose writers meant harm. */
class SavedStagesTest {
  private static final String TOLD = "wireroom.test.gadget";

  private final SparkSession spark = LocalSpark.session();

  @TempDir Path folder;
  private Path stage;

  /** What is written: harmless, and spelt like the other. */
  static final class Gadge0 implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** What is read: tells whether any of its code was run. */
  static final class Gadge1 implements Serializable {
    private static final long serialVersionUID = 1L;

    static {
      System.setProperty(TOLD, "initialized");
    }

    private void readObject(ObjectInputStream in) {
      System.setProperty(TOLD, "read");
    }
  }

  /** Where in a field's objects the foreign one stands. */
  enum Hiding {
    BARE {
      @Override
      Object around(Object gadget) {
        return gadget;
      }
    },
    IN_A_LIST {
      @Override
      Object around(Object gadget) {
        return new ArrayList<>(List.of(gadget));
      }
    },
    IN_A_PAIR {
      @Override
      Object around(Object gadget) {
        return new Tuple2<>("word", gadget);
      }
    },
    AS_A_KEY {
      @Override
      Object around(Object gadget) {
        return new HashMap<>(Map.of(gadget, "lemma"));
      }
    },
    IN_AN_ARRAY_OF_ITS_CLASS {
      @Override
      Object around(Object gadget) {
        return new Gadge0[][] {{(Gadge0) gadget}};
      }
    },
    BEHIND_A_PROXY {
      @Override
      Object around(Object gadget) {
        InvocationHandler handler = (InvocationHandler & Serializable) (self, method, given) -> 0;
        return Proxy.newProxyInstance(
            SavedStagesTest.class.getClassLoader(), new Class<?>[] {Comparable.class}, handler);
      }
    },
    AS_A_LAMBDA {
      @Override
      Object around(Object gadget) {
        return (Runnable & Serializable) () -> System.setProperty(TOLD, "run");
      }
    },
    AS_AN_ADDRESS {
      @Override
      Object around(Object gadget) {
        return new HashMap<>(Map.of(java.net.URI.create("http://192.0.2.1/"), "lemma"));
      }
    };

    abstract Object around(Object gadget);
  }

  @BeforeEach
  void aStageOfSparkNlp() throws IOException {
    stage = folder.resolve("stage");
    scala.collection.immutable.Map<String, String> lemmas =
        Map$.MODULE$.<String, String>empty().$plus(new Tuple2<>("went", "go"));
    new LemmatizerModel("lemmas").setLemmaDict(lemmas).write().save(stage.toString());
    System.clearProperty(TOLD);
  }

  @Test
  void aStageOfSparkNlpIsLoaded() throws IOException {
    assertThat(SavedStages.load(spark, stage.toString())).isInstanceOf(LemmatizerModel.class);
  }

  @ParameterizedTest
  @EnumSource
  void aFieldOfOtherClassesIsNotRead(Hiding hiding) throws IOException {
    byte[] bytes = serialized(new Object[] {hiding.around(new Gadge0())});
    String read = new String(bytes, ISO_8859_1).replace("Gadge0", "Gadge1");
    field(read.getBytes(ISO_8859_1), BytesWritable.class);

    assertThatThrownBy(() -> SavedStages.load(spark, stage.toString()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a field of it holds what no model of Spark NLP does: lemmaDict, ");
    assertThat(System.getProperty(TOLD)).isNull();
  }

  @Test
  void aMapThatScalaWroteIsStillAMap() throws IOException {
    field(
        serialized(new Object[] {HashMap$.MODULE$.empty().$plus(new Tuple2<>("a", new Gadge0()))}),
        BytesWritable.class);

    assertThatThrownBy(() -> SavedStages.load(spark, stage.toString()))
        .hasMessageEndingWith("SavedStagesTest$Gadge0");
  }

  @Test
  void aFieldOfAnotherFormatIsNotRead() throws IOException {
    field("text".getBytes(ISO_8859_1), Text.class);
    refused("a field of it is of another format: lemmaDict");
    Files.writeString(emptied(stage.resolve("fields/lemmaDict")).resolve("part-00000"), "no SEQ");
    refused("a field of it is of another format: lemmaDict");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.wireroom.cli.Main",
        "org.apache.spark.ml.PipelineModel",
        "com.johnsnowlabs.nlpx.Evil",
        "javax.script.ScriptEngineManager",
      })
  void aStageOfAnotherClassIsNotLoaded(String name) throws IOException {
    metadata("part-00000", "{\"class\":\"" + name + "\",\"uid\":\"u\"}");

    refused("not a stage of Spark NLP: " + name);
  }

  @Test
  void metadataThatCanBeReadInTwoWaysAreNotRead() throws IOException {
    metadata("part-00000", "{\"class\":\"a\",\"class\":\"com.johnsnowlabs.nlp.X\"}");
    refused("not a saved Spark NLP stage");
    metadata("part-00000", "");
    refused("not a stage of Spark NLP: ");
    metadata("part-00000.gz", "{}");
    refused("not a saved Spark NLP stage");
    metadata("part-00000", "{\"class\":\"com.johnsnowlabs.nlp.X\"}");
    Files.writeString(stage.resolve("metadata/a"), "{\"class\":\"a\"}");
    refused("not a saved Spark NLP stage");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil", "model/../../evil", "/etc/evil", "..\\evil"})
  void anArchiveThatUnpacksToElsewhereIsNotUnpacked(String entry) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    // What stands before an archive is no obstacle to who unpacks it.
    archive.writeBytes("before".getBytes(ISO_8859_1));
    try (ZipOutputStream zip = new ZipOutputStream(archive)) {
      zip.putNextEntry(new ZipEntry("model.onnx"));
      zip.putNextEntry(new ZipEntry(entry));
    }
    Files.write(stage.resolve("bert_onnx"), archive.toByteArray());

    assertThatThrownBy(() -> SavedStages.load(spark, stage.toString()))
        .hasMessageStartingWith("an archive in it would unpack to elsewhere: bert_onnx, ");
  }

  private void refused(String reason) {
    assertThatThrownBy(() -> SavedStages.load(spark, stage.toString()))
        .isInstanceOf(IOException.class)
        .hasMessage(reason);
  }

  private void metadata(String name, String text) throws IOException {
    emptied(stage.resolve("metadata"));
    Files.writeString(stage.resolve("metadata").resolve(name), text);
  }

  private void field(byte[] bytes, Class<?> type) throws IOException {
    Path field = emptied(stage.resolve("fields/lemmaDict"));
    try (SequenceFile.Writer writer =
        SequenceFile.createWriter(
            new Configuration(),
            SequenceFile.Writer.file(
                new org.apache.hadoop.fs.Path(field.resolve("part-00000").toUri())),
            SequenceFile.Writer.keyClass(NullWritable.class),
            SequenceFile.Writer.valueClass(type))) {
      writer.append(
          NullWritable.get(), type == Text.class ? new Text(bytes) : new BytesWritable(bytes));
    }
  }

  private static Path emptied(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    return folder;
  }

  private static byte[] serialized(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }
}
