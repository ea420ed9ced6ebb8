"""Public figures whom everybody knows by their initials."""

from __future__ import annotations

from typing import Final

INITIALS: Final = """
A. A. Milne; A. E. Housman; A. J. Ayer; A. J. P. Taylor; A. J. Toynbee; A. K. Ramanujan; A. P. J.
Abdul Kalam; A. S. Byatt; B. B. King; B. F. Skinner; B. R. Ambedkar; C. G. Jung; C. L. R. James; C.
P. Snow; C. Rajagopalachari; C. S. Forester; C. S. Lewis; C. V. Raman; C. Wright Mills; D. W.
Griffith; E. B. White; E. E. Cummings; E. F. Schumacher; E. L. Doctorow; E. P. Thompson; E. W. Said;
F. Scott Fitzgerald; F. W. de Klerk; G. E. Moore; G. H. Hardy; G. K. Chesterton; G. M. Trevelyan; G.
W. F. Hegel; H. D. Deve Gowda; H. D. Thoreau; H. G. Wells; H. H. Asquith; H. L. A. Hart; H. L.
Mencken; H. P. Lovecraft; H. R. Haldeman; I. A. Richards; I. K. Gujral; I. M. Pei; J. B. Priestley;
J. B. S. Haldane; J. D. Salinger; J. D. Vance; J. Edgar Hoover; J. G. Ballard; J. J. Thomson; J. K.
Galbraith; J. K. Rowling; J. L. Austin; J. M. Barrie; J. M. Keynes; J. M. W. Turner; J. P. Morgan;
J. R. Jayewardene; J. R. R. Tolkien; J. S. Bach; J. S. Mill; J. William Fulbright; K. R. Narayanan;
L. M. Montgomery; L. P. Hartley; L. S. Lowry; M. F. Husain; M. K. Gandhi; M. N. Roy; M. R. James; M.
S. Swaminathan; N. R. Narayana Murthy; O. J. Simpson; P. C. Chang; P. D. James; P. G. Wodehouse; P.
K. Page; P. T. Barnum; P. V. Narasimha Rao; P. W. Botha; R. D. Laing; R. F. Scott; R. G.
Collingwood; R. H. Tawney; R. K. Narayan; R. L. Stevenson; R. S. Thomas; S. Jaishankar; S. R.
Nathan; S. W. R. D. Bandaranaike; T. E. Lawrence; T. H. Huxley; T. H. White; T. N. Seshan; U Nu; V.
I. Lenin; V. K. Krishna Menon; V. P. Menon; V. P. Singh; W. E. B. Du Bois; W. E. Gladstone; W. G.
Grace; W. G. Sebald; W. H. Hudson; W. Edwards Deming; W. S. Gilbert; W. V. Quine
"""
