package io.wireroom.learn;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

/** A sparse symmetric matrix. */
final class SymmetricMatrix {
  private final int[][] columns;
  private final float[][] values;

  /**
   * @param columns per row the numbers of the columns that have a value; kept
   * @param values per row their values; kept
   */
  SymmetricMatrix(int[][] columns, float[][] values) {
    this.columns = columns;
    this.values = values;
  }

  /**
   * The eigenvectors of the largest eigenvalues by size, each times the root of that size, by
   * orthogonal iteration (Golub and Van Loan, Matrix Computations, 8.2.4).
   *
   * @param wanted how many
   * @param kept how many vectors are iterated; more are surer
   * @return [row][eigenvector]
   */
  double[][] eigenvectors(int wanted, int kept, int rounds, long seed) {
    int rank = Math.min(kept, columns.length);
    Random random = new Random(seed);
    double[][] basis = new double[columns.length][rank];
    for (double[] row : basis) {
      for (int k = 0; k < rank; k++) {
        row[k] = random.nextGaussian();
      }
    }
    orthonormalise(basis, rank);
    for (int round = 0; round < rounds; round++) {
      basis = times(basis, rank);
      orthonormalise(basis, rank);
    }
    double[][] image = times(basis, rank);
    double[][] small = new double[rank][rank];
    for (int row = 0; row < basis.length; row++) {
      for (int a = 0; a < rank; a++) {
        for (int b = 0; b < rank; b++) {
          small[a][b] += basis[row][a] * image[row][b];
        }
      }
    }
    for (int a = 0; a < rank; a++) {
      for (int b = 0; b < a; b++) {
        small[a][b] = (small[a][b] + small[b][a]) / 2;
        small[b][a] = small[a][b];
      }
    }
    return rotated(basis, new EigenDecomposition(new Array2DRowRealMatrix(small)), wanted);
  }

  private static double[][] rotated(double[][] basis, EigenDecomposition small, int wanted) {
    double[] sizes = small.getRealEigenvalues();
    int[] order =
        IntStream.range(0, sizes.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -Math.abs(sizes[i])))
            .limit(wanted)
            .mapToInt(Integer::intValue)
            .toArray();
    double[][] vectors = new double[basis.length][wanted];
    for (int k = 0; k < order.length; k++) {
      double[] turn = small.getEigenvector(order[k]).toArray();
      double scale = Math.sqrt(Math.abs(sizes[order[k]]));
      for (int row = 0; row < basis.length; row++) {
        double sum = 0;
        for (int a = 0; a < turn.length; a++) {
          sum += basis[row][a] * turn[a];
        }
        vectors[row][k] = sum * scale;
      }
    }
    return vectors;
  }

  private double[][] times(double[][] basis, int rank) {
    double[][] product = new double[basis.length][rank];
    for (int row = 0; row < basis.length; row++) {
      double[] sum = product[row];
      for (int i = 0; i < columns[row].length; i++) {
        double[] other = basis[columns[row][i]];
        double value = values[row][i];
        for (int k = 0; k < rank; k++) {
          sum[k] += value * other[k];
        }
      }
    }
    return product;
  }

  /** Gram and Schmidt, modified. */
  private static void orthonormalise(double[][] basis, int rank) {
    for (int k = 0; k < rank; k++) {
      double square = 0;
      for (double[] row : basis) {
        square += row[k] * row[k];
      }
      double scale = square > 1e-20 ? 1 / Math.sqrt(square) : 0;
      double[] shared = new double[rank];
      for (double[] row : basis) {
        row[k] *= scale;
        for (int j = k + 1; j < rank; j++) {
          shared[j] += row[k] * row[j];
        }
      }
      for (double[] row : basis) {
        for (int j = k + 1; j < rank; j++) {
          row[j] -= shared[j] * row[k];
        }
      }
    }
  }
}
