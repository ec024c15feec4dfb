/** Brings the styles every door stands on; it draws nothing. */
import './tokens.css';
import './fonts.css';
import './base.css';
