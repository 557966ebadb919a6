package io.wireroom.encoder;

/** What comes behind the layers of heads. All change the numbers they are given. */
final class Activations {
  private Activations() {}

  /** Chances that add up to 1, of logits. */
  static float[] chances(float[] logits) {
    float most = Float.NEGATIVE_INFINITY;
    for (float logit : logits) {
      most = Math.max(most, logit);
    }
    float sum = 0;
    for (int i = 0; i < logits.length; i++) {
      logits[i] = (float) Math.exp(logits[i] - most);
      sum += logits[i];
    }
    for (int i = 0; i < logits.length; i++) {
      logits[i] /= sum;
    }
    return logits;
  }

  /** Gaussian error linear units (Hendrycks and Gimpel 2016). */
  static float[] gelu(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (values[i] * 0.5 * (1 + erf(values[i] / Math.sqrt(2))));
    }
    return values;
  }

  /** The error function by formula 7.1.26 of Abramowitz and Stegun (1964), to 1.5e-7. */
  private static double erf(double x) {
    double t = 1 / (1 + 0.3275911 * Math.abs(x));
    double sum =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    return Math.signum(x) * (1 - sum * Math.exp(-x * x));
  }
}
